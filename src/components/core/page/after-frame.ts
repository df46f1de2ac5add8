/** Calls back once what stands now is painted. */
export function afterNextFrame(call: () => void): void {
  requestAnimationFrame(() => setTimeout(call));
}

/**
 * Calls the last of many calls once the frame being made is painted, the first at once: for what
 * the hand does not look at while it moves.
 */
export function afterFrame(afterPaint = afterNextFrame): (call: () => void) => void {
  let isFirst = true;
  let waiting: (() => void) | null = null;
  const now = () => {
    const call = waiting;
    waiting = null;
    call?.();
  };
  return (call) => {
    if (isFirst) {
      isFirst = false;
      return call();
    }
    if (waiting === null) afterPaint(now);
    waiting = call;
  };
}
