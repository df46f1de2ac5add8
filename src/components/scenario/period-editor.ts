import type { ViewContext } from "../../view/core/view-context.js";
import type { PeriodRows } from "../../view/scenario/period-rows.js";
import { scenarioWords } from "../../view/scenario/words/index.js";
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
  const text = scenarioWords(locale).period;
  const [fieldId, errorId] = [uniqueId("year"), uniqueId("error")];
  const summary = element("summary");
  const years = element("div", { class: "period-years" });
  const error = element("p", { id: errorId, class: "rate-error", role: "alert" });
  const field = element("input", {
    id: fieldId,
    type: "text",
    class: "ds-input year-field",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 8,
    "data-size": "sm",
    "aria-describedby": errorId,
  });
  let latest: PeriodRows | null = null;
  const split = () => {
    if (latest === null) return;
    const { year, problem } = latest.read(field.value);
    setText(error, problem ?? "");
    field.setAttribute("aria-invalid", String(problem !== null));
    if (year === null) return field.focus();
    field.value = "";
    onSplit(year);
  };
  field.addEventListener("keydown", ({ key }) => key === "Enter" && split());
  const node = element("details", { class: "periods" }, [
    summary,
    years,
    element("div", { class: "field-row" }, [
      element("label", { for: fieldId, text: text.field }),
      field,
      button({ text: text.split, onClick: split }),
    ]),
    error,
  ]);
  const join = (year: number) => {
    onJoin(year);
    field.focus();
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
  return { node, update };
}
