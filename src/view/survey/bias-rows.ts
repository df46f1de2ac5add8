import type { Bias } from "../../model/survey/bias.js";
import type { NumberRows, NumberScale } from "../core/number-scale.js";
import { percentScale } from "../core/number-scale.js";
import type { ViewContext } from "../core/view-context.js";
import { surveyWords } from "./words/index.js";

/** The controls of bias, in the order that they are shown. */
export const biasParts = [
  "ahead",
  "forgotten",
  "general",
] as const satisfies readonly (keyof Bias)[];

const limits = { min: 0, max: 0.5, step: 0.01 };

/** How a part of bias is typed and stepped through: per cent, 0 to 50. */
export function biasScale(context: ViewContext): NumberScale {
  const { bias } = surveyWords(context.locale);
  return percentScale(
    limits,
    { what: bias.expectation, example: bias.example, unit: "%" },
    context,
  );
}

/** Each part of bias as a number in a control. */
export function biasRows(
  bias: Bias,
  context: ViewContext,
): Readonly<Record<keyof Bias, NumberRows>> {
  const { bias: words } = surveyWords(context.locale);
  const rows = (part: keyof Bias): NumberRows => ({
    span: words[part],
    name: words[part],
    fieldName: `${words[part]}, %`,
    valueText: context.format.percent(bias[part], 0),
    value: bias[part],
    resetTo: 0,
    min: limits.min,
    max: limits.max,
  });
  return { ahead: rows("ahead"), forgotten: rows("forgotten"), general: rows("general") };
}
