import { count, difference, longSum, ratio, sum, wholeGrowth } from "../core/arithmetic.js";
import type { Formula } from "../core/quantity.js";
import { resultFormulas } from "../result/result-formulas.js";

const { categoryCost } = resultFormulas;

/** The arithmetic that checks the reports, beside that of the scenarios. */
export const sourceFormulas = {
  categoryShare: { unit: "share", ...ratio },
  categoryGrowth: { unit: "share", ...wholeGrowth },
  inhabitantsAsked: {
    unit: "inhabitants",
    value: (mnok, nok) => (mnok * 1e6) / nok,
    write: (mnok, nok) => `${mnok} / ${nok}`,
  },
  fitDifference: { unit: "mnok", ...difference },
  categoryFactor: {
    unit: "factor",
    value: (...ratesAndYears) => categoryCost.value(1, ...ratesAndYears),
    write: (...ratesAndYears) => categoryCost.write("1", ...ratesAndYears),
  },
  leftOfTotal: {
    unit: "mnok",
    value: (total, ehr, ehrFactor, national, nationalFactor) =>
      total - ehr * ehrFactor - national * nationalFactor,
    write: (total, ehr, ehrFactor, national, nationalFactor) =>
      `${total} − ${ehr} × ${ehrFactor} − ${national} × ${nationalFactor}`,
  },
  // Two equations, of low and high growth, in two costs: the other one is taken out of them.
  solvedCost: {
    unit: "mnok",
    value: (low, high, ownLow, ownHigh, otherLow, otherHigh) =>
      (low * otherHigh - high * otherLow) / (ownLow * otherHigh - ownHigh * otherLow),
    write: (low, high, ownLow, ownHigh, otherLow, otherHigh) =>
      `(${low} × ${otherHigh} − ${high} × ${otherLow}) / (${ownLow} × ${otherHigh} − ${ownHigh} × ${otherLow})`,
  },
  roundedTotal: { unit: "mnok", ...sum },
  surveyedMunicipalities: { unit: "number", ...count },
  smallMunicipalities: { unit: "number", ...count },
  smallShare: { unit: "share", ...ratio },
  surveyedInhabitants: { unit: "inhabitants", ...longSum },
  surveyedShare: { unit: "share", ...ratio },
} as const satisfies Readonly<Record<string, Formula>>;

export type SourceFormulaId = keyof typeof sourceFormulas;

/**
 * What is put into these formulas beside what the reports print: an end of what may be rounded to
 * it, and the inhabitants of a municipality that was surveyed.
 */
export type SourceInputId = "roundedFrom" | "inhabitantsSurveyed";
