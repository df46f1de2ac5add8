import { type Baseline, presetIds } from "../../../model/core/baseline.js";
import { categories } from "../../../model/core/category.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import { baselineNote } from "../../core/baseline-note.js";
import { heading, type Sheet, text, title } from "../../core/sheet.js";
import type { ViewContext } from "../../core/view-context.js";
import { categoryLines, headLines, type Line, otherLines } from "./assumption-lines.js";
import { workbookWords } from "./words/index.js";

/** The column, from 0, of values and of keys. */
export const assumptionColumns = { value: 1, key: 5 } as const;

/** The scenario's every value, a row each, with the key that it is read back by. */
export function assumptionSheet(
  scenario: Scenario,
  baseline: Baseline,
  context: ViewContext,
): Sheet {
  const { words, locale } = context;
  const texts = workbookWords(locale);
  const note = baselineNote(baseline, context);
  const blank: readonly null[] = [];
  const rows = (lines: readonly Line[]) =>
    lines.map(({ key, label, cell, published = [null, null, null] }) => [
      typeof label === "string" ? text(label) : label,
      cell,
      ...published,
      text(key, { textColor: "#8a8a8a" }),
    ]);
  const head = [null, heading(texts.value), ...presetIds.map((id) => heading(words.preset[id]))];
  return {
    sheet: texts.sheets.assumptions,
    printedOn: 1,
    columns: [46, 22, 10, 10, 10, 30].map((width) => ({ width })),
    data: [
      [title(texts.sheets.assumptions)],
      // Formulas know the rows by their numbers: what must be said takes no row of its own.
      [text(note === null ? texts.help : `${note} ${texts.help}`)],
      [text(texts.fixedHelp)],
      blank,
      [...head, heading(texts.key)],
      ...rows(headLines(scenario, baseline, context)),
      ...categories.flatMap((category) => [
        blank,
        [heading(words.category[category])],
        ...rows(categoryLines(scenario, category, baseline, context)),
      ]),
      blank,
      ...rows(otherLines(scenario, baseline, context)),
    ],
  };
}

/** The cell that holds the value of a key: "Forutsetninger!$B$12". Throws for an unknown key. */
export function assumptionCell({ sheet, data }: Sheet, key: string): string {
  const row = data.findIndex((cells) => cells[assumptionColumns.key]?.value === key);
  if (row < 0) throw new RangeError(`invalid key: ${key}`);
  return `${sheet}!$B$${row + 1}`;
}
