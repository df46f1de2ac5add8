import type { Comparison } from "../../model/comparison/comparison.js";
import { comparisonTexts } from "../../view/comparison/comparison-texts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { choiceSelect } from "../core/choice-select.js";
import { element } from "../core/element.js";

/** Which two scenarios to explain the difference between. */
export function pairSelect(
  { locale }: Pick<ViewContext, "locale">,
  { onChange }: { readonly onChange: (pair: Comparison["pair"]) => void },
) {
  const texts = comparisonTexts(locale);
  const node = element("div", { class: "pair-select" });
  let shown: readonly string[] = [];
  let pair: Comparison["pair"] = [0, 0];
  let selects: ReturnType<typeof choiceSelect<number>>[] = [];
  const update = (labels: readonly string[], next: Comparison["pair"]) => {
    pair = next;
    if (labels.join("\n") !== shown.join("\n")) {
      shown = labels;
      const choices = labels.map((text, value) => ({ value, text }));
      selects = [
        choiceSelect({ label: texts.from, choices, onChange: (from) => onChange([from, pair[1]]) }),
        choiceSelect({ label: texts.to, choices, onChange: (to) => onChange([pair[0], to]) }),
      ];
      node.replaceChildren(...selects.map((select) => select));
    }
    pair.forEach((place, side) => {
      selects[side]?.update(place);
    });
  };
  return Object.assign(node, { update });
}
