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
export function municipalitySearch({ labels, search, onChoice }: SearchOptions) {
  const [inputId, listId, hintId] = [uniqueId("search"), uniqueId("hits"), uniqueId("hint")];
  const input = searchInput(inputId, listId, hintId);
  input.placeholder = labels.searchExample;
  const status = element("p", { class: "search-status", role: "status" });
  const hits = hitList(listId, labels.search, input, (row) => {
    input.value = "";
    setText(status, "");
    hits.show([]);
    onChoice(row.number);
  });
  const find = () => {
    const text = input.value.trim();
    const rows = search(text);
    hits.show(rows);
    setText(status, text === "" ? "" : foundText(text, rows, labels));
  };
  input.addEventListener("input", find);
  input.addEventListener("focus", find);
  input.addEventListener("blur", () => hits.show([]));
  input.addEventListener("keydown", (event) => {
    if (hits.press(event.key)) event.preventDefault();
  });
  const node = element("div", { class: "municipality-search" }, [
    element("label", { for: inputId, class: "ds-label", text: labels.search }),
    element("p", { id: hintId, class: "search-hint", text: labels.searchHint }),
    element("div", { class: "search-box" }, [input, hits.node]),
    status,
  ]);
  return Object.assign(node, { input });
}

/** How many there are, or that they are only like what was typed. */
function foundText(text: string, rows: readonly SearchRow[], labels: MunicipalityLabels): string {
  const [first] = rows;
  if (first === undefined) return labels.noHit(text);
  return first.isNear ? labels.nearHits(text) : labels.hits(rows.length);
}

/** The hits, one of them marked; the field they belong to says which, for readers. */
function hitList(
  id: string,
  name: string,
  input: HTMLInputElement,
  onChoice: (row: SearchRow) => void,
) {
  const node = element("ul", { id, role: "listbox", "aria-label": name });
  node.hidden = true;
  let rows: readonly SearchRow[] = [];
  let marked = 0;
  const mark = (index: number) => {
    marked = (index + rows.length) % Math.max(1, rows.length);
    [...node.children].forEach((hit, at) => {
      hit.setAttribute("aria-selected", String(at === marked));
    });
    const active = node.children[marked];
    if (active === undefined || node.hidden) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", active.id);
  };
  const show = (found: readonly SearchRow[]) => {
    rows = found;
    node.replaceChildren(...found.map((row) => hitItem(row, () => onChoice(row))));
    node.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!node.hidden));
    mark(0);
  };
  /** Whether the key meant something here. */
  const press = (key: string): boolean => {
    const row = rows[marked];
    if (key === "ArrowDown") mark(marked + 1);
    else if (key === "ArrowUp") mark(marked - 1);
    else if (key === "Enter" && row !== undefined) onChoice(row);
    else if (key === "Escape" && !node.hidden) show([]);
    else return false;
    return true;
  };
  return { node, show, press };
}

function searchInput(id: string, listId: string, hintId: string): HTMLInputElement {
  return element("input", {
    id,
    type: "text",
    class: "ds-input large-field",
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
