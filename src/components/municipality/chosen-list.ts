import type { ChosenRow } from "../../view/municipality/chosen-rows.js";
import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import { element } from "../core/element.js";

interface ChosenListOptions {
  readonly labels: MunicipalityLabels;
  readonly onRemove: (number: string) => void;
  readonly onClear: () => void;
}

/** The municipalities chosen, each with a button to take it out. */
export function chosenList({ labels, onRemove, onClear }: ChosenListOptions) {
  const list = element("ul", { class: "chosen-list", "aria-label": labels.chosen });
  const clear = element("button", {
    type: "button",
    class: "ds-button",
    "data-variant": "tertiary",
    "data-size": "sm",
    text: labels.clear,
  });
  clear.addEventListener("click", onClear);
  const node = element("div", { class: "chosen" }, [list, clear]);
  const update = (rows: readonly ChosenRow[]) => {
    clear.hidden = rows.length < 2;
    list.hidden = rows.length === 0;
    list.replaceChildren(
      ...rows.map(({ number, name }) => {
        const button = element(
          "button",
          { type: "button", class: "chip", "aria-label": labels.remove(name) },
          [name, element("span", { "aria-hidden": "true", text: "×" })],
        );
        button.addEventListener("click", () => onRemove(number));
        return element("li", {}, [button]);
      }),
    );
  };
  return Object.assign(node, { update });
}
