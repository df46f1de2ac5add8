import type { ChosenRow } from "../../view/municipality/chosen-rows.js";
import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import { hideControls, replaceContent } from "../core/replace-content.js";

interface ChosenListOptions {
  readonly labels: MunicipalityLabels;
  readonly onRemove: (number: string) => void;
  readonly onClear: () => void;
  /** What is gone on with when none is left. */
  readonly search: HTMLElement;
}

/** The municipalities chosen, each with a button to take it out. */
export function chosenList({ labels, onRemove, onClear, search }: ChosenListOptions) {
  const list = element("ul", { class: "chosen-list", "aria-label": labels.chosen });
  const clear = button({ text: labels.clear, variant: "tertiary", onClick: onClear });
  const node = element("div", { class: "chosen-places" }, [list, clear]);
  const update = (rows: readonly ChosenRow[]) => {
    hideControls([clear], rows.length < 2, search);
    list.hidden = rows.length === 0;
    const chips = rows.map(({ number, name }) => {
      const chip = element(
        "button",
        { type: "button", class: "chip", "aria-label": labels.remove(name) },
        [name, element("span", { "aria-hidden": "true", text: "×" })],
      );
      chip.addEventListener("click", () => onRemove(number));
      return element("li", {}, [chip]);
    });
    replaceContent(list, chips, search);
  };
  return Object.assign(node, { update });
}
