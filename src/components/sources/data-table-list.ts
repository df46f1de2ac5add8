import type { ViewContext } from "../../view/core/view-context.js";
import type { DataTableRow, TableFact } from "../../view/sources/data-table-rows.js";
import { sourceLabelsIn } from "../../view/sources/source-labels.js";
import { element } from "../core/element.js";
import { sitePath } from "../core/page/site-path.js";
import { wholeWords } from "../core/whole-words.js";
import { tableRegion } from "../figure/table-region.js";

/** Every data table with where it comes from, its columns, and a download of it as it stands. */
export function dataTableList(
  rows: readonly DataTableRow[],
  { locale }: Pick<ViewContext, "locale">,
): HTMLElement {
  const labels = sourceLabelsIn(locale);
  const items = rows.map(({ name, title, facts, columns }) =>
    element("article", { id: `table-${name}`, class: "card data-table" }, [
      element("h3", {}, wholeWords(title)),
      element("dl", {}, facts.map(factNode)),
      element("details", {}, [
        element("summary", { text: columns.caption }),
        tableRegion(columns, { label: `${title}: ${columns.caption}` }),
      ]),
      element("a", {
        class: "ds-button",
        "data-variant": "secondary",
        href: sitePath(locale, `data/tables/${name}.csv`),
        download: `${name}.csv`,
        "aria-label": labels.downloadTable(title),
        text: labels.download,
      }),
    ]),
  );
  return element("div", { class: "data-tables" }, items);
}

function factNode({ label, text, href }: TableFact): HTMLElement {
  const value = href === null ? wholeWords(text) : [element("a", { href }, wholeWords(text))];
  return element("div", {}, [element("dt", { text: label }), element("dd", {}, value)]);
}
