import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import type { SearchRow } from "../../view/municipality/search-rows.js";
import { element, setText, uniqueId } from "../core/element.js";

interface SearchOptions {
  readonly labels: MunicipalityLabels;
  readonly search: (text: string) => readonly SearchRow[];
  readonly onChoice: (number: string) => void;
}

/**
 * A field that finds municipalities as one types: arrow keys move among the hits, Enter takes the
 * one marked (the first, unless moved), Escape closes. The ARIA pattern "combobox with listbox".
 */
export function municipalitySearch({ labels, search, onChoice }: SearchOptions): HTMLElement {
  const [inputId, listId, hintId] = [uniqueId("search"), uniqueId("hits"), uniqueId("hint")];
  const input = searchInput(inputId, listId, hintId);
  const list = element("ul", { id: listId, role: "listbox", "aria-label": labels.search });
  const status = element("p", { class: "search-status", role: "status" });
  list.hidden = true;
  let rows: readonly SearchRow[] = [];
  let marked = 0;
  const mark = (index: number) => {
    marked = (index + rows.length) % Math.max(1, rows.length);
    [...list.children].forEach((hit, at) => {
      hit.setAttribute("aria-selected", String(at === marked));
    });
    const active = list.children[marked];
    if (active === undefined || list.hidden) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", active.id);
  };
  const show = (found: readonly SearchRow[]) => {
    rows = found;
    list.replaceChildren(...found.map((row) => hitItem(row, () => choose(row))));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark(0);
  };
  const find = () => {
    const text = input.value.trim();
    show(search(text));
    const found = rows.length > 0 ? labels.hits(rows.length) : labels.noHit(text);
    setText(status, text === "" ? "" : found);
  };
  const choose = ({ number }: SearchRow) => {
    input.value = "";
    setText(status, "");
    show([]);
    onChoice(number);
  };
  input.addEventListener("input", find);
  input.addEventListener("blur", () => show([]));
  input.addEventListener("focus", find);
  input.addEventListener("keydown", (event) => {
    const row = rows[marked];
    if (event.key === "ArrowDown") mark(marked + 1);
    else if (event.key === "ArrowUp") mark(marked - 1);
    else if (event.key === "Enter" && row !== undefined) choose(row);
    else if (event.key === "Escape" && !list.hidden) show([]);
    else return;
    event.preventDefault();
  });
  return element("div", { class: "municipality-search" }, [
    element("label", { for: inputId, class: "ds-label", text: labels.search }),
    element("p", { id: hintId, class: "search-hint", text: labels.searchHint }),
    element("div", { class: "search-box" }, [input, list]),
    status,
  ]);
}

function searchInput(id: string, listId: string, hintId: string): HTMLInputElement {
  return element("input", {
    id,
    type: "text",
    class: "ds-input",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-describedby": hintId,
  });
}

function hitItem({ name, detail }: SearchRow, onChoice: () => void): HTMLElement {
  const item = element("li", { id: uniqueId("hit"), role: "option", "aria-selected": "false" }, [
    element("span", { class: "hit-name", text: name }),
    " ",
    element("span", { class: "hit-detail", text: detail }),
  ]);
  // A press would take the focus from the field, and the blur would close the list before the click.
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", onChoice);
  return item;
}
