import type { Answer } from "../../model/form/definition.js";
import type { FormRows, GridRows, SectionRows } from "../../view/form/form-rows.js";
import { element, setAttribute, setText } from "../core/element.js";
import { formField } from "./form-field.js";
import { problemSummary } from "./problem-summary.js";

interface FormEditorOptions {
  /** Called with an answer as it is typed; null for none. */
  readonly onAnswer: (question: string, answer: Answer | null) => void;
}

/**
 * A form as a list of sections that open by themselves, in any order, each with how far it has
 * come. Fields are kept in place, so that focus and what is being typed stay.
 */
export function formEditor({ onAnswer }: FormEditorOptions) {
  const sections = new Map<string, ReturnType<typeof formSection>>();
  const list = element("div", { class: "form-sections" });
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
  node.append(summary.node);
  const update = (rows: FormRows) => {
    for (const section of rows.sections) {
      const shown = sections.get(section.id) ?? formSection(section, onAnswer);
      if (!sections.has(section.id)) list.append(shown.node);
      sections.set(section.id, shown);
      shown.update(section);
    }
    summary.update(rows.summary);
  };
  return Object.assign(node, { update });
}

function formSection({ id }: SectionRows, onAnswer: FormEditorOptions["onAnswer"]) {
  const title = element("span", { class: "form-section-title" });
  const chip = element("span", { class: "ds-tag form-chip", "data-size": "sm" });
  const count = element("span", { class: "form-count" });
  const help = element("div", { class: "form-help" });
  const body = element("div", { class: "form-grids" });
  const node = element("details", { class: "form-section card", "data-section": id }, [
    element("summary", {}, [title, chip, count]),
    help,
    body,
  ]);
  node.open = id === "about";
  const grids = new Map<string, ReturnType<typeof formGrid>>();
  const update = (rows: SectionRows) => {
    setText(title, rows.title);
    setText(chip, rows.chip);
    setText(count, rows.count);
    setAttribute(chip, "data-state", rows.state);
    node.hidden = rows.state === "notApplicable";
    if (help.childElementCount !== rows.help.length)
      help.replaceChildren(...rows.help.map((text) => element("p", { text })));
    const kept = new Set(rows.grids.map((grid) => grid.id));
    for (const [gridId, grid] of grids) grid.node.hidden = !kept.has(gridId);
    for (const grid of rows.grids) {
      const shown = grids.get(grid.id) ?? formGrid(onAnswer);
      if (!grids.has(grid.id)) body.append(shown.node);
      grids.set(grid.id, shown);
      shown.update(grid);
    }
  };
  return { node, update };
}

/** A grid as a table; its fields outlive changes of which rows and columns there are. */
function formGrid(onAnswer: FormEditorOptions["onAnswer"]) {
  const caption = element("caption");
  const head = element("tr");
  const body = element("tbody");
  const node = element("table", { class: "ds-table form-grid", "data-size": "sm" }, [
    caption,
    element("thead", {}, [head]),
    body,
  ]);
  const fields = new Map<string, ReturnType<typeof formField>>();
  let shape = "";
  const build = ({ columns, rows }: GridRows) => {
    node.dataset.columns = String(columns.length);
    head.replaceChildren(
      element("td"),
      ...columns.map(({ text }) => element("th", { scope: "col", text })),
    );
    body.replaceChildren(
      ...rows.map((row) =>
        element("tr", {}, [
          element("th", { scope: "row", text: row.text }),
          ...row.fields.map((field, index) => {
            const cell = element("td", { "data-label": columns[index]?.text ?? "" });
            if (field === null) return cell;
            const shown = fields.get(field.question) ?? formField(field, onAnswer);
            fields.set(field.question, shown);
            cell.append(shown.node);
            return cell;
          }),
        ]),
      ),
    );
  };
  const update = (rows: GridRows) => {
    setText(caption, rows.caption);
    caption.hidden = rows.caption === "";
    const next = JSON.stringify([
      rows.columns,
      rows.rows.map((row) => [row.id, row.fields.map((field) => field?.question ?? null)]),
    ]);
    if (next !== shape) rebuild(rows, next);
    for (const row of rows.rows)
      for (const field of row.fields) if (field !== null) fields.get(field.question)?.update(field);
  };
  const rebuild = (rows: GridRows, next: string) => {
    const focused = document.activeElement;
    build(rows);
    shape = next;
    // A field that was moved has lost its focus.
    if (focused instanceof HTMLElement && node.contains(focused)) focused.focus();
  };
  return { node, update };
}
