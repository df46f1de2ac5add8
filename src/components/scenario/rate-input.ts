import { growthScale } from "../../view/core/number-scale.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { RateRows } from "../../view/scenario/rate-grid-rows.js";
import { element } from "../core/element.js";
import { sliderField } from "./slider-field.js";

/** One growth rate: a slider with field, whose track shows the report's span. */
export function rateInput(context: ViewContext, onRate: (rate: number) => void) {
  return sliderField(growthScale(context), onRate, rateTrack());
}

/** The drawing behind the slider: the report's span from low to high, and a mark at medium. */
function rateTrack() {
  const span = element("span", { class: "track-span" });
  const mark = element("span", { class: "track-mark" });
  const fill = element("span", { class: "track-fill" });
  const node = element("span", { class: "track", "aria-hidden": "true" }, [fill, span, mark]);
  let drawn = "";
  const update = ({ min, max, value, published }: RateRows) => {
    const key = [min, max, value, published.low, published.medium, published.high].join();
    if (key === drawn) return;
    drawn = key;
    const place = (at: number) => String((at - min) / (max - min));
    const { low, medium, high } = published;
    node.style.setProperty("--low", place(Math.min(low, high)));
    node.style.setProperty("--high", place(Math.max(low, high)));
    node.style.setProperty("--medium", place(medium));
    node.style.setProperty("--rate", place(value));
    node.style.setProperty("--zero", place(Math.max(min, 0)));
  };
  return Object.assign(node, { update });
}
