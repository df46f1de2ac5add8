import type { ViewContext } from "../../view/core/view-context.js";
import type { PeriodRows, YearReading } from "../../view/scenario/period-rows.js";
import { scenarioWords } from "../../view/scenario/words/index.js";
import type { ScenarioWords } from "../../view/scenario/words/nb.js";
import { button } from "../core/button.js";
import { element, setText, uniqueId } from "../core/element.js";

export interface PeriodEditorOptions {
  readonly onSplit: (year: number) => void;
  readonly onJoin: (year: number) => void;
}

/** Splits a period at a year, and joins two again. What is no such year stays with a message. */
export function periodEditor(
  { locale }: Pick<ViewContext, "locale">,
  { onSplit, onJoin }: PeriodEditorOptions,
) {
  const summary = element("summary");
  const years = element("div", { class: "period-years" });
  let latest: PeriodRows | null = null;
  const entry = yearEntry(scenarioWords(locale).period, (typed) => {
    const reading = latest?.read(typed) ?? null;
    if (reading?.problem === null) onSplit(reading.year);
    return reading;
  });
  const node = element("details", { class: "periods" }, [summary, years, ...entry.nodes]);
  const join = (year: number) => {
    onJoin(year);
    entry.focus();
  };
  const update = (rows: PeriodRows) => {
    if (latest?.summary === rows.summary) return;
    latest = rows;
    setText(summary, rows.summary);
    years.replaceChildren(
      ...rows.inner.map(({ year, join: name }) =>
        button({ text: `${year} ×`, name, onClick: () => join(year) }),
      ),
    );
  };
  return Object.assign(node, { update });
}

/** A field for a year with its button and message. `onYear` says what a typed year means. */
function yearEntry(text: ScenarioWords["period"], onYear: (typed: string) => YearReading | null) {
  const [id, errorId] = [uniqueId("year"), uniqueId("error")];
  const error = element("p", { id: errorId, class: "rate-error", role: "alert" });
  const field = element("input", {
    id,
    type: "text",
    class: "ds-input year-field",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 8,
    "aria-describedby": errorId,
  });
  const split = () => {
    const reading = onYear(field.value);
    if (reading === null) return;
    setText(error, reading.problem ?? "");
    field.setAttribute("aria-invalid", String(reading.problem !== null));
    if (reading.problem === null) field.value = "";
    else field.focus();
  };
  field.addEventListener("keydown", ({ key }) => key === "Enter" && split());
  const row = element("div", { class: "field-row" }, [
    element("label", { for: id, text: text.field }),
    field,
    button({ text: text.split, onClick: split }),
  ]);
  return { nodes: [row, error], focus: () => field.focus() };
}
