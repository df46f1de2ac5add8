import type { NumberRows } from "../../view/core/number-scale.js";
import { element } from "../core/element.js";

/** The drawing behind a slider: filled from zero, or the end nearest it, to the number. */
export function plainTrack() {
  const node = element("span", { class: "track", "aria-hidden": "true" }, [
    element("span", { class: "track-fill" }),
  ]);
  const update = ({ min, max, value }: Pick<NumberRows, "min" | "max" | "value">) => {
    const place = (at: number) => String((at - min) / (max - min));
    node.style.setProperty("--rate", place(value));
    node.style.setProperty("--zero", place(Math.min(max, Math.max(min, 0))));
  };
  return Object.assign(node, { update });
}
