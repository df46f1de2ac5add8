import type { ViewContext } from "../../view/core/view-context.js";
import {
  isShown,
  type PublishedFilter,
  sourceChoices,
  verdictChoices,
} from "../../view/sources/published-filter.js";
import type { PublishedRow } from "../../view/sources/published-rows.js";
import { type SourceLabels, sourceLabelsIn } from "../../view/sources/source-labels.js";
import { choiceSelect } from "../core/choice-select.js";
import { element, setText, uniqueId } from "../core/element.js";
import { explainButton } from "../core/explain-button.js";
import type { OnExplain } from "../core/explained-text.js";
import { wholeWords } from "../core/whole-words.js";
import { quotedNodes } from "./quoted-nodes.js";

/**
 * Every published figure beside ours, with a filter. Shows those that are compared at first;
 * `reveal` shows all where the filter hides the one with an id, `showAll` all with a verdict.
 */
export function publishedTable(
  rows: readonly PublishedRow[],
  context: ViewContext,
  onExplain: OnExplain,
) {
  const labels = sourceLabelsIn(context.locale);
  const { integer } = context.format;
  let filter: PublishedFilter = { verdict: "compared", source: "all", search: "" };
  const lines = rows.map((row) => ({ row, node: tableLine(row, labels, onExplain) }));
  const status = element("p", { class: "published-status", role: "status" });
  const change = (next: Partial<PublishedFilter>) => {
    filter = { ...filter, ...next };
    for (const { row, node } of lines) node.hidden = !isShown(row, filter);
    const shown = lines.filter(({ node }) => !node.hidden).length;
    setText(status, shown === 0 ? labels.none : labels.shown(integer(shown), integer(rows.length)));
  };
  const fields = filterFields(rows, context, change);
  fields.update(filter);
  change({});
  const showAll = (verdict: PublishedFilter["verdict"]) => {
    filter = { verdict, source: "all", search: "" };
    fields.update(filter);
    change({});
  };
  const reveal = (id: string) => {
    if (lines.some(({ row, node }) => row.id === id && node.hidden)) showAll("all");
  };
  const nodes = lines.map(({ node }) => node);
  const node = element("div", { class: "published" }, [fields, status, table(nodes, labels)]);
  return Object.assign(node, { reveal, showAll });
}

/** What the table can be narrowed by. */
function filterFields(
  rows: readonly PublishedRow[],
  context: ViewContext,
  onChange: (change: Partial<PublishedFilter>) => void,
) {
  const labels = sourceLabelsIn(context.locale);
  const verdict = choiceSelect({
    label: labels.verdict,
    choices: verdictChoices(rows, context),
    onChange: (value) => onChange({ verdict: value }),
  });
  const source = choiceSelect({
    label: labels.report,
    choices: sourceChoices(rows, context),
    onChange: (value) => onChange({ source: value }),
  });
  const search = searchField(labels.search, (text) => onChange({ search: text }));
  const node = element("div", { class: "published-filter" }, [verdict, source, search.node]);
  const update = (filter: PublishedFilter) => {
    verdict.update(filter.verdict);
    source.update(filter.source);
    search.input.value = filter.search;
  };
  return Object.assign(node, { update });
}

function searchField(label: string, onChange: (text: string) => void) {
  const id = uniqueId("search");
  const input = element("input", { id, type: "search", class: "ds-input" });
  input.addEventListener("input", () => onChange(input.value));
  const name = element("label", { for: id, text: label });
  return { node: element("span", { class: "select" }, [name, input]), input };
}

// The roles keep it a table for readers where the style sheet turns its lines into cards.
function table(lines: readonly HTMLElement[], labels: SourceLabels): HTMLElement {
  const heads = [labels.figure, labels.published, labels.tolerance, labels.ours, labels.verdict];
  const head = element(
    "tr",
    { role: "row" },
    heads.map((text) => element("th", { scope: "col", role: "columnheader", text })),
  );
  return element(
    "table",
    {
      class: "ds-table published-table",
      "data-color": "neutral",
      role: "table",
    },
    [
      element("caption", { class: "ds-sr-only", text: labels.figures }),
      element("thead", { role: "rowgroup" }, [head]),
      element("tbody", { role: "rowgroup" }, lines),
    ],
  );
}

function tableLine(row: PublishedRow, labels: SourceLabels, onExplain: OnExplain): HTMLElement {
  const cell = (label: string, content: Node | string | null) =>
    element("td", { role: "cell", "data-label": label }, [content ?? "–"]);
  return element("tr", { id: row.id, role: "row", class: row.verdict }, [
    element("th", { scope: "row", role: "rowheader" }, [
      element("span", { class: "statement" }, wholeWords(row.statement)),
      element("span", { class: "place", text: row.place }),
    ]),
    cell(labels.published, row.published),
    cell(labels.tolerance, row.tolerance),
    cell(labels.ours, oursNode(row, onExplain)),
    element("td", { role: "cell", class: "verdict-cell" }, [
      element("span", { class: `verdict ${row.verdict}`, text: row.verdictLabel }),
      ...(row.method === null
        ? []
        : [element("span", { class: "method" }, quotedNodes(row.method))]),
    ]),
  ]);
}

const oursNode = ({ id, ours, opens }: PublishedRow, onExplain: OnExplain) =>
  opens && ours !== null ? explainButton(() => onExplain({ id, value: ours }), ours) : ours;
