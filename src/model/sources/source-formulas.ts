import {
  type Arithmetic,
  count,
  difference,
  longSum,
  ratio,
  shortSum,
  sum,
  wholeGrowth,
} from "../core/arithmetic.js";
import type { Formula } from "../core/quantity.js";
import { itemAt } from "../core/series.js";
import { timesStart } from "../result/result-formulas.js";
import { leastSquares } from "./least-squares.js";

/** Four by four: what is left of a total, how x and y have grown, the step of rounding. */
function equations<Value>(inputs: readonly Value[]): (readonly [Value, Value, Value, Value])[] {
  return inputs.flatMap((left, index) => {
    if (index % 4 > 0) return [];
    return [
      [left, itemAt(inputs, index + 1), itemAt(inputs, index + 2), itemAt(inputs, index + 3)],
    ];
  });
}

/** One of the two costs that fit the totals best. */
const fitted = (cost: "x" | "y"): Arithmetic => ({
  value: (...inputs) => {
    const [x, y] = leastSquares(
      equations(inputs).map(([value, ofX, ofY, step]) => ({
        coefficients: [ofX, ofY],
        value,
        weight: 1 / step ** 2,
      })),
    );
    return cost === "x" ? x : y;
  },
  write: (...inputs) => {
    const squares = equations(inputs).map(
      ([left, ofX, ofY, step]) => `((${left} − ${ofX} × x − ${ofY} × y) / ${step})²`,
    );
    return `argmin_${cost}{${shortSum(squares)}}`;
  },
});

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
  categoryFactor: { unit: "factor", ...timesStart },
  leftOfTotal: {
    unit: "mnok",
    value: (total, ehr, ehrFactor, national, nationalFactor) =>
      total - ehr * ehrFactor - national * nationalFactor,
    write: (total, ehr, ehrFactor, national, nationalFactor) =>
      `${total} − ${ehr} × ${ehrFactor} − ${national} × ${nationalFactor}`,
  },
  fittedWelfareTechnology: { unit: "mnok", ...fitted("x") },
  fittedOther: { unit: "mnok", ...fitted("y") },
  // Two equations, of low and high growth, in two costs: the other one is taken out of them.
  solvedCost: {
    unit: "mnok",
    value: (low, ownLow, otherLow, high, ownHigh, otherHigh) =>
      (low * otherHigh - high * otherLow) / (ownLow * otherHigh - ownHigh * otherLow),
    write: (low, ownLow, otherLow, high, ownHigh, otherHigh) =>
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
 * it, the step that it is rounded to, that nothing has grown in the first year, and the inhabitants of a municipality that was surveyed.
 */
export type SourceInputId = "noGrowthYet" | "roundedFrom" | "roundingStep" | "inhabitantsSurveyed";
