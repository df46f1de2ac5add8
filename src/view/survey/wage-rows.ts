import { amountScale, type NumberRows, type NumberScale } from "../core/number-scale.js";
import type { ViewContext } from "../core/view-context.js";
import { surveyWords } from "./words/index.js";

const limits = { min: 300_000, max: 2_000_000, step: 10_000 };

/** How a wage cost is typed and stepped through: kroner a year. */
export function wageScale(context: ViewContext): NumberScale {
  const { set } = surveyWords(context.locale);
  return amountScale(
    limits,
    { what: set.wageExpectation, example: set.wageExample, unit: "kr" },
    context,
  );
}

/** The wage cost of a full-time equivalent as a number in a control. */
export function wageRows(wageCost: number, usual: number, context: ViewContext): NumberRows {
  const { set } = surveyWords(context.locale);
  return {
    span: set.wage,
    name: set.wage,
    fieldName: `${set.wage}, kr`,
    valueText: context.format.kroner(wageCost),
    value: wageCost,
    resetTo: usual,
    min: limits.min,
    max: limits.max,
  };
}
