import type { Answer } from "../../model/form/definition.js";
import type {
  FieldRows,
  FormRows,
  GridRows,
  HelpLine,
  SectionRows,
} from "../../view/form/form-rows.js";
import { childPerRow } from "../core/component.js";
import { element, setAttribute, setText } from "../core/element.js";
import { explainedText, type OnExplain } from "../core/explained-text.js";
import { formField } from "./form-field.js";
import { problemSummary } from "./problem-summary.js";

interface FormEditorOptions {
  /** Called with an answer as it is typed; null for none. */
  readonly onAnswer: (question: string, answer: Answer | null) => void;
  /** Called when one asks how a figure in the help came about. */
  readonly onExplain?: OnExplain;
}

/**
 * A form as a list of sections that open by themselves, in any order, each with how far it has
 * come. Fields are kept in place, so that focus and what is being typed stay.
 */
export function formEditor(options: FormEditorOptions) {
  const list = element("div", { class: "form-sections" });
  const updateSections = childPerRow(
    list,
    ({ id }: SectionRows) => id,
    (section) => formSection(section, options),
  );
  const node = element("div", { class: "form-editor" }, [list]);
  const fieldOf = (question: string) =>
    list.querySelector<HTMLElement>(`[data-question="${CSS.escape(question)}"]`);
  const summary = problemSummary({
    onChoice: (question) => {
      const field = fieldOf(question);
      const section = field?.closest("details");
      if (section) section.open = true;
      field?.focus();
    },
  });
  node.append(summary);
  const update = (rows: FormRows) => {
    updateSections(rows.sections);
    summary.update(rows.summary);
  };
  return Object.assign(node, { update });
}

function formSection({ id }: SectionRows, { onAnswer, onExplain }: FormEditorOptions) {
  const title = element("span", { class: "form-section-title" });
  const chip = element("span", { class: "ds-tag form-chip" });
  const count = element("span", { class: "form-count" });
  const help = element("div", { class: "form-help" });
  const updateHelp = childPerRow(
    help,
    (_: HelpLine, place) => place,
    () => helpLine(onExplain),
  );
  const body = element("div", { class: "form-grids" });
  const node = element("details", { class: "form-section card", "data-section": id }, [
    element("summary", {}, [title, chip, count]),
    help,
    body,
  ]);
  node.open = id === "about";
  const updateGrids = keptGrids(body, onAnswer);
  const update = (rows: SectionRows) => {
    setText(title, rows.title);
    setText(chip, rows.chip);
    setText(count, rows.count);
    setAttribute(chip, "data-state", rows.state);
    node.hidden = !rows.isListed;
    updateHelp(rows.help);
    updateGrids(rows.grids);
  };
  return Object.assign(node, { update });
}

function helpLine(onExplain: OnExplain = () => {}) {
  const node = element("p");
  const words = explainedText(node, onExplain);
  const update = (line: HelpLine) => words.update(typeof line === "string" ? [line] : line);
  return Object.assign(node, { update });
}

/** A section's grids. One that has no rows now is hidden, so that what was typed in it stays. */
function keptGrids(body: HTMLElement, onAnswer: FormEditorOptions["onAnswer"]) {
  const grids = new Map<string, ReturnType<typeof formGrid>>();
  return (rows: SectionRows["grids"]) => {
    const kept = new Set(rows.map((grid) => grid.id));
    for (const [id, grid] of grids) grid.hidden = !kept.has(id);
    for (const [place, grid] of rows.entries()) {
      const shown = grids.get(grid.id) ?? formGrid(onAnswer);
      // A new one stands before those that come after it; none that is there moves, and loses focus.
      const after = rows.slice(place + 1).find(({ id }) => grids.has(id));
      if (!grids.has(grid.id)) body.insertBefore(shown, grids.get(after?.id ?? "") ?? null);
      grids.set(grid.id, shown);
      shown.update(grid);
    }
  };
}

/** A grid as a table; its fields outlive changes of which rows and columns there are. */
function formGrid(onAnswer: FormEditorOptions["onAnswer"]) {
  const caption = element("caption");
  const head = element("tr");
  const body = element("tbody");
  const node = element("table", { class: "ds-table form-grid" }, [
    caption,
    element("thead", {}, [head]),
    body,
  ]);
  const fields = new Map<string, ReturnType<typeof formField>>();
  const fieldOf = (rows: FieldRows) => {
    const field = fields.get(rows.question) ?? formField(rows, onAnswer);
    fields.set(rows.question, field);
    return field;
  };
  let shape = "";
  const update = (rows: GridRows) => {
    setText(caption, rows.caption);
    caption.hidden = rows.caption === "";
    const next = shapeOf(rows);
    if (next !== shape) {
      shape = next;
      node.dataset.columns = String(rows.columns.length);
      const headings = rows.columns.map(({ text }) => element("th", { scope: "col", text }));
      keepFocus(node, () => {
        head.replaceChildren(element("td"), ...headings);
        body.replaceChildren(...rows.rows.map((row) => gridRow(row, rows.columns, fieldOf)));
      });
    }
    for (const row of rows.rows)
      for (const field of row.fields) if (field !== null) fields.get(field.question)?.update(field);
  };
  return Object.assign(node, { update });
}

/** What a grid must be built anew for: its columns, its rows, and where there are fields. */
const shapeOf = ({ columns, rows }: GridRows): string =>
  JSON.stringify([
    columns,
    rows.map((row) => [row.id, row.fields.map((field) => field?.question ?? null)]),
  ]);

function gridRow(
  { text, fields }: GridRows["rows"][number],
  columns: GridRows["columns"],
  fieldOf: (rows: FieldRows) => HTMLElement,
): HTMLElement {
  const cells = fields.map((field, index) => {
    const inside = field === null ? [] : [fieldOf(field)];
    return element("td", { "data-label": columns[index]?.text ?? "" }, inside);
  });
  return element("tr", {}, [element("th", { scope: "row", text }), ...cells]);
}

/** A field that is moved loses its focus: it gets it back. */
function keepFocus(node: HTMLElement, build: () => void): void {
  const focused = document.activeElement;
  build();
  if (focused instanceof HTMLElement && node.contains(focused)) focused.focus();
}
