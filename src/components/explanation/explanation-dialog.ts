import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import type { Explanation, ExplanationRow } from "../../view/explanation/explanation-rows.js";
import type { SourceRow } from "../../view/explanation/source-texts.js";
import { dialog } from "../core/dialog.js";
import { element } from "../core/element.js";
import { carryQuery } from "../core/page/carry-query.js";
import { sitePath } from "../core/page/site-path.js";
import { wholeWords } from "../core/whole-words.js";
import { tableRegion } from "../figure/table-region.js";

/** So many lines can be read at once: a longer explanation opens part by part. */
const opensWhole = 12;

/** Of more parts than this each is a line that opens. */
const mostInFull = 2;

/** Opens a window with how a key figure came about. It is gone when it is closed. */
export function openExplanation(
  { title, lead, rows, notes, sourcesPath }: Explanation,
  { locale }: Pick<ViewContext, "locale">,
): void {
  const link = (source: SourceRow) => sourceLink(source, sitePath(locale, sourcesPath.slice(1)));
  const { node, open } = dialog({ title, close: coreWords(locale).close, class: "explanation" }, [
    ...(lead === null ? [] : [element("p", { text: lead })]),
    ...(rows.length > mostInFull
      ? [inputList(rows, false, link)]
      : rows.map((row) => partNode(row, link))),
    element(
      "div",
      { class: "explanation-note" },
      notes.map((text) => element("p", { text })),
    ),
  ]);
  node.addEventListener("close", () => node.remove());
  open();
}

type MakeLink = (source: SourceRow) => HTMLElement;

/** One of the figure's numbers, with all that is put into it. */
function partNode(row: ExplanationRow, link: MakeLink): HTMLElement {
  const isShort = countLines(row) <= opensWhole;
  return element("section", { class: "explanation-part" }, [
    element("h3", {}, [...wholeWords(row.name), ": ", element("strong", { text: row.value })]),
    ...calculationNodes(row, isShort, link),
  ]);
}

function calculationNodes(row: ExplanationRow, isOpen: boolean, link: MakeLink): Node[] {
  const { sentence, method, arithmetic, source, inputs, listed } = row;
  return [
    ...(sentence === null ? [] : [element("p", {}, wholeWords(sentence))]),
    ...(arithmetic === null ? [] : [element("p", { class: "arithmetic", text: arithmetic })]),
    ...(method === null ? [] : [link(method)]),
    ...(source === null ? [] : [link(source)]),
    ...(inputs.length === 0 ? [] : [inputList(inputs, isOpen, link)]),
    ...listed.map((table) =>
      element("details", {}, [
        element("summary", { text: String(table.caption) }),
        tableRegion(table),
      ]),
    ),
  ];
}

function inputList(inputs: readonly ExplanationRow[], isOpen: boolean, link: MakeLink) {
  return element(
    "ul",
    { class: "explanation-inputs" },
    inputs.map((input) => element("li", {}, inputNodes(input, isOpen, link))),
  );
}

function inputNodes(input: ExplanationRow, isOpen: boolean, link: MakeLink): Node[] {
  const line = [
    element("span", { class: "input-name" }, wholeWords(input.name)),
    element("span", { class: "input-value", text: input.value }),
  ];
  if (input.sentence === null)
    return [
      element("div", { class: "input-line" }, line),
      ...(input.source === null ? [] : [link(input.source)]),
    ];
  return [
    element("details", { open: isOpen }, [
      element("summary", { class: "input-line" }, line),
      ...calculationNodes(input, isOpen, link),
    ]),
  ];
}

/** Where a number is from; a link where the sources page has a row of it. */
function sourceLink({ text, anchor, sureness }: SourceRow, sources: string): HTMLElement {
  const more = sureness === "" ? [] : [` · ${sureness}`];
  if (anchor === null) return element("p", { class: "input-source" }, [text, ...more]);
  const link = element("a", { href: `${sources}#${anchor}`, text });
  carryQuery(link);
  return element("p", { class: "input-source" }, [link, ...more]);
}

const countLines = ({ inputs }: ExplanationRow): number =>
  inputs.reduce((count, input) => count + countLines(input), 1);
