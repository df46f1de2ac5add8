import type { Formula } from "./quantity.js";
import { last } from "./series.js";

/** What a formula does and how it is written; its unit comes with what it is of. */
export type Arithmetic = Pick<Formula, "value" | "write">;

export const sum: Arithmetic = {
  value: (...values) => values.reduce((total, value) => total + value, 0),
  // Nothing to add is written too.
  write: (...texts) => texts.join(" + ") || "0",
};

export const difference: Arithmetic = {
  value: (a, b) => a - b,
  write: (a, b) => `${a} − ${b}`,
};

export const product: Arithmetic = { value: (a, b) => a * b, write: (a, b) => `${a} × ${b}` };

export const ratio: Arithmetic = { value: (a, b) => a / b, write: (a, b) => `${a} / ${b}` };

/** Growth in all from one amount to another: to, from. */
export const wholeGrowth: Arithmetic = {
  value: (to, from) => to / from - 1,
  write: (to, from) => `${to} / ${from} − 1`,
};

/** Growth a year from one amount to another so many years later: to, from, years. */
export const yearlyGrowth: Arithmetic = {
  value: (to, from, years) => (to / from) ** (1 / years) - 1,
  write: (to, from, years) => `(${to} / ${from})^(1 / ${years}) − 1`,
};

/** A sum of what may be many: see `shortSum`. */
export const longSum: Arithmetic = {
  value: sum.value,
  write: (...texts) => shortSum(texts) || "0",
};

/** How many there are. */
export const count: Arithmetic = {
  value: (...values) => values.length,
  write: (...texts) => longSum.write(...texts.map(() => "1")),
};

/** A sum in writing; of a long one the first two terms and the last. */
export function shortSum(terms: readonly string[]): string {
  const [one, two] = terms;
  const shown = terms.length > 4 ? [one, two, "…", last(terms)] : terms;
  return shown.join(" + ");
}
