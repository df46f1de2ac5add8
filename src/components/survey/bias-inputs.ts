import type { Bias } from "../../model/survey/bias.js";
import type { NumberRows } from "../../view/core/number-scale.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { biasParts, biasScale } from "../../view/survey/bias-rows.js";
import { element } from "../core/element.js";
import { sliderField } from "../scenario/slider-field.js";

/** A slider for each part of bias. */
export function biasInputs(context: ViewContext, onChange: (change: Partial<Bias>) => void) {
  const scale = biasScale(context);
  const fields = biasParts.map((part) => {
    const field = sliderField(scale, (value) => onChange({ [part]: value }));
    return { part, field };
  });
  const node = element(
    "div",
    { class: "bias-inputs" },
    fields.map(({ field }) => field),
  );
  const update = (rows: Readonly<Record<keyof Bias, NumberRows>>) => {
    for (const { part, field } of fields) field.update(rows[part]);
  };
  return Object.assign(node, { update });
}
