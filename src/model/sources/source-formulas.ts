import { ratio, wholeGrowth } from "../core/arithmetic.js";
import type { Formula } from "../core/quantity.js";

/** The arithmetic that checks the reports, beside that of the scenarios. */
export const sourceFormulas = {
  categoryShare: { unit: "share", ...ratio },
  categoryGrowth: { unit: "share", ...wholeGrowth },
  inhabitantsAsked: {
    unit: "inhabitants",
    value: (mnok, nok) => (mnok * 1e6) / nok,
    write: (mnok, nok) => `${mnok} / ${nok}`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type SourceFormulaId = keyof typeof sourceFormulas;

/** What is put into these formulas beside what the reports print: an end of what may be rounded to it. */
export type SourceInputId = "roundedFrom";
