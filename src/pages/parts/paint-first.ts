import { afterNextFrame } from "../../components/core/page/after-frame.js";

/** Milliseconds without a change after which the next one begins something new. */
const rest = 300;

interface Surroundings {
  readonly clock?: () => number;
  /** Calls back once what stands now is painted. */
  readonly afterPaint?: (call: () => void) => void;
}

/**
 * A follower that lets a control answer the hand before the page draws what follows from it: the
 * first change after a rest is told once the control's own frame is painted, with what came since;
 * quick ones, as while a slider is dragged, at once. So is the value that there is to begin with.
 */
export function paintFirst<Value>(
  listener: (value: Value) => void,
  { clock = () => performance.now(), afterPaint = afterNextFrame }: Surroundings = {},
): (value: Value) => void {
  let changedAt: number | null = null;
  let waiting: { value: Value } | null = null;
  const tell = () => {
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    listener(value);
  };
  return (value) => {
    const now = clock();
    const isFirst = changedAt === null;
    const isRested = changedAt !== null && now - changedAt > rest;
    changedAt = now;
    if (waiting !== null) waiting = { value };
    else if (isFirst || !isRested) listener(value);
    else {
      waiting = { value };
      afterPaint(tell);
    }
  };
}
