import { fixedShareRows, fixedShareScale } from "../view/fixed-share-rows.js";
import type { MunicipalityLabels } from "../view/municipality-labels.js";
import type { ViewContext } from "../view/view-context.js";
import { element } from "./element.js";
import { sliderField } from "./slider-field.js";

/** Sets the fixed share of the cost, and says what it is. */
export function fixedShareInput(
  context: ViewContext,
  { fixedShare, fixedShareHelp }: MunicipalityLabels,
  onShare: (share: number) => void,
) {
  const track = element("span", { class: "track", "aria-hidden": "true" });
  const field = sliderField(fixedShareScale(context), track, onShare);
  const node = element("div", { class: "fixed-share" }, [
    element("h2", { text: fixedShare }),
    field.node,
    element("p", { class: "rate-help", text: fixedShareHelp }),
  ]);
  const update = (share: number) => field.update(fixedShareRows(share, fixedShare, context));
  return Object.assign(node, { update });
}
