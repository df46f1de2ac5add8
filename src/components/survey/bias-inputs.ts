import type { Bias } from "../../model/survey/bias.js";
import type { NumberRows } from "../../view/core/number-scale.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { biasParts, biasScale } from "../../view/survey/bias-rows.js";
import { element } from "../core/element.js";
import { plainTrack } from "../scenario/plain-track.js";
import { sliderField } from "../scenario/slider-field.js";

/** A slider for each part of bias. */
export function biasInputs(context: ViewContext, onChange: (change: Partial<Bias>) => void) {
  const scale = biasScale(context);
  const fields = biasParts.map((part) => {
    const track = plainTrack();
    const field = sliderField(scale, track.node, (value) => onChange({ [part]: value }));
    return { part, track, field };
  });
  const node = element(
    "div",
    { class: "bias-inputs" },
    fields.map(({ field }) => field.node),
  );
  const update = (rows: Readonly<Record<keyof Bias, NumberRows>>) => {
    for (const { part, track, field } of fields) {
      track.update(rows[part]);
      field.update(rows[part]);
    }
  };
  return { node, update };
}
