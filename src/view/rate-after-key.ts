import { roundGrowth } from "../model/growth-step.js";

const steps: Readonly<Record<string, number>> = {
  ArrowUp: 0.001,
  ArrowRight: 0.001,
  ArrowDown: -0.001,
  ArrowLeft: -0.001,
  PageUp: 0.01,
  PageDown: -0.01,
};

/**
 * The rate after a key: arrows move 0.1, Page Up and Page Down 1 percentage point, within the
 * limits of growth. Null for a key that means nothing here.
 */
export function rateAfterKey(key: string, rate: number): number | null {
  const step = steps[key];
  return step === undefined ? null : roundGrowth(rate + step);
}
