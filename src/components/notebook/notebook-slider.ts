import type { ViewContext } from "../../view/core/view-context.js";
import { type SliderOptions, sliderRows, sliderScale } from "../../view/notebook/slider-rows.js";
import { element } from "../core/element.js";
import { plainTrack } from "../scenario/plain-track.js";
import { sliderField } from "../scenario/slider-field.js";

/** An input as Framework's `view` takes it: a node with a value that tells when it changes. */
export type NotebookInput<Value> = HTMLElement & { value: Value };

/** A slider with a field beside it, for `view(nb.slider(…))`. */
export function notebookSlider(
  options: SliderOptions,
  context: ViewContext,
): NotebookInput<number> {
  const track = plainTrack();
  const field = sliderField(sliderScale(options, context), track.node, (value) => {
    show(value);
    node.dispatchEvent(new Event("input"));
  });
  // What happens inside is told once, by the node itself.
  const inside = element("div", {}, [field.node]);
  inside.addEventListener("input", (event) => event.stopPropagation());
  const node = Object.assign(element("div", { class: "notebook-slider" }, [inside]), {
    value: options.value,
  });
  const show = (value: number) => {
    node.value = value;
    const rows = sliderRows(options, value, context);
    track.update(rows);
    field.update(rows);
  };
  show(options.value);
  return node;
}
