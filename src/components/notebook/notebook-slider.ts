import type { NotebookValues } from "../../state/notebook-values.js";
import type { ViewContext } from "../../view/core/view-context.js";
import {
  type SliderOptions,
  sliderFromLink,
  sliderKey,
  sliderRows,
  sliderScale,
  sliderText,
} from "../../view/notebook/slider-rows.js";
import { element, setText } from "../core/element.js";
import { sliderField } from "../scenario/slider-field.js";

/** An input as Framework's `view` takes it: a node with a value that tells when it changes. */
export type NotebookInput<Value> = HTMLElement & { value: Value };

/**
 * A slider with a field beside it, for `view(nb.slider(…))`. It starts where the page's link says,
 * and the link follows it.
 */
export function notebookSlider(
  options: SliderOptions,
  inLink: NotebookValues,
  context: ViewContext,
): NotebookInput<number> {
  const scale = sliderScale(options, context);
  const key = sliderKey(options);
  const start = sliderFromLink(options, inLink.read(key), context);
  const field = sliderField(scale, (value) => {
    show(value);
    setText(notice, "");
    inLink.write(key, sliderText(options, value));
    node.dispatchEvent(new Event("input"));
  });
  // What happens inside is told once, by the node itself.
  const notice = element("p", { class: "rate-error", role: "alert" });
  const inside = element("div", {}, [field, notice]);
  inside.addEventListener("input", (event) => event.stopPropagation());
  const node = Object.assign(element("div", { class: "notebook-slider" }, [inside]), {
    value: start.value,
  });
  const show = (value: number) => {
    node.value = value;
    field.update(sliderRows(options, value, context));
  };
  show(start.value);
  setText(notice, start.problem ?? "");
  return node;
}
