import { growthStep, roundGrowth } from "../../model/core/growth-step.js";

const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

/** How many steps a key moves a number: null for a key that means nothing here. */
export function stepsAfterKey(key: string): number | null {
  return steps[key] ?? null;
}

/**
 * The rate after a key: arrows move 0.1, Page Up and Page Down 1 percentage point, within the
 * limits of growth. Null for a key that means nothing here.
 */
export function rateAfterKey(key: string, rate: number): number | null {
  const moved = stepsAfterKey(key);
  return moved === null ? null : roundGrowth(rate + moved * growthStep);
}
