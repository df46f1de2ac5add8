import type { CheckFacts, CheckFormula } from "./check-facts.js";

/** The value of a published figure, by its id. */
export type Figure = CheckFacts["figure"];

/** Computes a figure from other figures of the same report. */
export const fromReport = (
  value: (figure: Figure) => number,
  side?: CheckFormula["side"],
): CheckFormula => ({
  basis: "sameReport",
  value: ({ figure }) => value(figure),
  ...(side === undefined ? {} : { side }),
});

/** Growth between two figures as a fraction. */
export const growth = (from: string, to: string): CheckFormula =>
  fromReport((figure) => figure(to) / figure(from) - 1);

export const difference = (from: string, to: string): CheckFormula =>
  fromReport((figure) => figure(to) - figure(from));

export const sum = (...ids: readonly string[]): CheckFormula =>
  fromReport((figure) => ids.reduce((total, id) => total + figure(id), 0));

/** What is left of a whole. */
export const remainder = (whole: string, ...parts: readonly string[]): CheckFormula =>
  fromReport((figure) => parts.reduce((left, id) => left - figure(id), figure(whole)));

/** What is left of a whole that is all there is. */
export const restOfAll = (...parts: readonly string[]): CheckFormula =>
  fromReport((figure) => parts.reduce((left, id) => left - figure(id), 1));

/** Growth in current prices with the inflation that the report states taken out. */
export const realGrowth = (nominal: string): CheckFormula =>
  fromReport((figure) => (1 + figure(nominal)) / (1 + figure("ieInflation2012To2020")) - 1);

/** Growth in current prices from real growth and the inflation that the report states. */
export const nominalGrowth = (real: string): CheckFormula =>
  fromReport((figure) => (1 + figure(real)) * (1 + figure("ieInflation2012To2020")) - 1);

/** The same figure with the one that it is the other side of, or rests on. */
export const partOf = (id: string, formula: CheckFormula): CheckFormula => ({
  ...formula,
  partOf: id,
});
