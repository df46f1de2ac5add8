/**
 * Runs in the page under test, before its own scripts: times frames and keeps web vitals.
 * It is bundled for that, so nothing imports its values.
 */
import { onCLS, onINP } from "web-vitals";

/** What the page under test offers the benchmark, as `window.probe`. */
export interface PageProbe {
  /** Milliseconds from each input to the end of the first frame that showed it in all charts in view. */
  readonly frames: readonly number[];
  /** The same to the frame that showed it in the sentence or the key figures, where they changed. */
  readonly written: readonly number[];
  /** The latest value of each web vital: INP in milliseconds, CLS as a share. */
  readonly vitals: { INP?: number; CLS?: number };
  /** Learns which cards in view change with the input: all that change until `stopLearning`. */
  startLearning(): void;
  /** Returns how many cards change. */
  stopLearning(): number;
  /** Resolves when no input is waiting for its frame, nor for the two after it. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    probe: PageProbe;
  }
}

const frames: number[] = [];
const written: number[] = [];
const vitals: PageProbe["vitals"] = {};
const expected = new Set<Element>();
const changed = new Set<Element>();
const waiting: (() => void)[] = [];
const frameEnd = new MessageChannel();
/** The last input, and how many frames have ended since the one that showed it in all charts. */
let input: { readonly start: number; framesSince: number | null } | null = null;
let isWritten = false;
let isLearning = false;

/** A frame ends with the first task after its rendering: a message posted as the frame starts. */
function atFrameStart(): void {
  frameEnd.port2.postMessage(null);
  requestAnimationFrame(atFrameStart);
}

function atFrameEnd(): void {
  if (input === null || isLearning) return;
  const passed = performance.now() - input.start;
  if (isWritten) written.push(passed);
  isWritten = false;
  if (input.framesSince !== null) input.framesSince += 1;
  else if ([...expected].every((card) => changed.has(card))) {
    frames.push(passed);
    input.framesSince = 0;
  }
  if (input.framesSince !== 2) return;
  input = null;
  for (const done of waiting.splice(0)) done();
}

function atInput({ timeStamp }: Event): void {
  input ??= { start: timeStamp, framesSince: null };
  changed.clear();
}

/** Charts out of view may wait until the changes rest: nobody sees them late. */
function isInView(card: Element): boolean {
  const { top, bottom } = card.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function atChange(mutations: readonly MutationRecord[]): void {
  for (const { target } of mutations) {
    const element = target instanceof Element ? target : target.parentElement;
    if (element?.closest(".sentence, .key-figures")) isWritten = true;
    const card = element?.closest(".card");
    if (!card?.querySelector("figure")) continue;
    changed.add(card);
    if (isLearning && isInView(card)) expected.add(card);
  }
}

window.probe = {
  frames,
  written,
  vitals,
  startLearning: () => {
    isLearning = true;
  },
  stopLearning: () => {
    isLearning = false;
    input = null;
    isWritten = false;
    return expected.size;
  },
  settled: () =>
    new Promise((done) => {
      if (input === null) done();
      else waiting.push(done);
    }),
};

frameEnd.port1.onmessage = atFrameEnd;
requestAnimationFrame(atFrameStart);
addEventListener("input", atInput, { capture: true });
new MutationObserver(atChange).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});
onINP(({ value }) => (vitals.INP = value), { reportAllChanges: true, durationThreshold: 16 });
onCLS(({ value }) => (vitals.CLS = value), { reportAllChanges: true });
