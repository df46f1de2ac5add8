import type { ViewContext } from "../../view/core/view-context.js";
import { fixedShareRows, fixedShareScale } from "../../view/municipality/fixed-share-rows.js";
import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import { element } from "../core/element.js";
import { sliderField } from "../scenario/slider-field.js";

/** Sets the fixed share of the cost, and says what it is. */
export function fixedShareInput(
  context: ViewContext,
  { fixedShare, fixedShareHelp }: MunicipalityLabels,
  onShare: (share: number) => void,
) {
  const field = sliderField(fixedShareScale(context), onShare);
  const node = element("div", { class: "fixed-share" }, [
    element("h2", { text: fixedShare }),
    field,
    element("p", { class: "rate-help", text: fixedShareHelp }),
  ]);
  const update = (share: number) => field.update(fixedShareRows(share, fixedShare, context));
  return Object.assign(node, { update });
}
