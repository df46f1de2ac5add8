import type { Baseline } from "../../../model/core/baseline.js";
import { presetIds } from "../../../model/core/baseline.js";
import { type Category, categories } from "../../../model/core/category.js";
import { presetGrowthIn, rateOf, type Scenario } from "../../../model/scenario/scenario.js";
import type { ViewContext } from "../../core/view-context.js";
import {
  formats,
  heading,
  input,
  number,
  type Sheet,
  type SheetCell,
  text,
  textToCell,
  title,
} from "./sheet.js";
import { workbookWords } from "./words/index.js";
import type { WorkbookWords } from "./words/nb.js";

/** The column, from 0, of values and of keys. */
export const assumptionColumns = { value: 1, key: 5 } as const;

/** One assumption: where it belongs in the scenario ("growthPerYear.ehr.0"), and its cell. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly cell: SheetCell | null;
  readonly published?: readonly SheetCell[];
}

/** The scenario's every value, a row each, with the key that it is read back by. */
export function assumptionSheet(
  scenario: Scenario,
  baseline: Baseline,
  context: ViewContext,
): Sheet {
  const { words, locale } = context;
  const texts = workbookWords(locale);
  const blank: readonly null[] = [];
  const rows = (lines: readonly Line[]) =>
    lines.map(({ key, label, cell, published = [null, null, null] }) => [
      text(label),
      cell,
      ...published,
      text(key, { textColor: "#8a8a8a" }),
    ]);
  const head = [null, heading(texts.value), ...presetIds.map((id) => heading(words.preset[id]))];
  return {
    sheet: texts.sheets.assumptions,
    columns: [46, 22, 10, 10, 10, 30].map((width) => ({ width })),
    data: [
      [title(texts.sheets.assumptions)],
      [text(texts.help)],
      [text(texts.fixedHelp)],
      blank,
      [...head, heading(texts.key)],
      ...rows(headLines(scenario, texts)),
      ...categories.flatMap((category) => [
        blank,
        [heading(words.category[category])],
        ...rows(categoryLines(scenario, category, baseline, texts)),
      ]),
      blank,
      ...rows(otherLines(scenario, texts, words.category)),
    ],
  };
}

function headLines(
  { name, schemaVersion, baselineId, breakpoints }: Scenario,
  texts: WorkbookWords,
) {
  const { fields, periodBoundary } = texts;
  const boundary = (year: number, index: number): Line => {
    const isInner = index > 0 && index < breakpoints.length - 1;
    const cell = number(year, formats.year);
    return {
      key: `breakpoints.${index}`,
      label: periodBoundary,
      cell: isInner ? input(cell) : cell,
    };
  };
  const lines: readonly Line[] = [
    { key: "name", label: fields.name, cell: input(text(textToCell(name))) },
    {
      key: "schemaVersion",
      label: fields.schemaVersion,
      cell: number(schemaVersion, formats.year),
    },
    { key: "baselineId", label: fields.baselineId, cell: text(baselineId) },
    ...breakpoints.map(boundary),
  ];
  return lines;
}

function categoryLines(
  { breakpoints, growthPerYear, rationale }: Scenario,
  category: Category,
  baseline: Baseline,
  { reason }: WorkbookWords,
): Line[] {
  const rates = growthPerYear[category].map((rate, period): Line => {
    const published = presetIds.map((preset) =>
      number(
        rateOf(presetGrowthIn(baseline, preset, breakpoints)[category], period),
        formats.percent,
      ),
    );
    return {
      key: `growthPerYear.${category}.${period}`,
      label: `${breakpoints[period]}–${breakpoints[period + 1]}`,
      cell: input(number(rate, formats.percent)),
      published,
    };
  });
  const reasons = (["text", "source", "owner"] as const).map((part): Line => {
    const key = `rationale.${category}.${part}`;
    return { key, label: reason[part], cell: input(text(textToCell(rationale[category][part]))) };
  });
  return [...rates, ...reasons];
}

function otherLines(
  { population, prices, staffing }: Scenario,
  { fields, gain }: WorkbookWords,
  names: ViewContext["words"]["category"],
): Line[] {
  const line = (key: keyof typeof fields, cell: SheetCell): Line => ({
    key,
    label: fields[key],
    cell,
  });
  const share = (value: number) => number(value, formats.percent);
  const gains = categories.flatMap((category): Line[] => {
    const value = staffing.gains[category];
    const at = `staffing.gains.${category}`;
    const [amount, year] = [`${at}.mnokPerYear`, `${at}.fullYear`];
    const empty = input(text(""));
    return [
      {
        key: amount,
        label: `${names[category]}: ${gain.mnokPerYear}`,
        cell: value === null ? empty : input(number(value.mnokPerYear, formats.mnok)),
      },
      {
        key: year,
        label: `${names[category]}: ${gain.fullYear}`,
        cell: value === null ? empty : input(number(value.fullYear, formats.year)),
      },
    ];
  });
  return [
    line("population.vintage", text(population.vintage)),
    line("population.alternative", text(population.alternative)),
    line("population.ages", text(population.ages)),
    line("prices.year", number(prices.year, formats.year)),
    line("prices.index", text(prices.index)),
    line("staffing.neededGrowth", input(share(staffing.neededGrowth))),
    line("staffing.realCostGrowth", input(share(staffing.realCostGrowth))),
    line("staffing.shape", text(staffing.shape)),
    line("staffing.start", text(staffing.start)),
    line("staffing.discountRate", share(staffing.discountRate)),
    line("staffing.avoidedShare", share(staffing.avoidedShare)),
    line("staffing.stateShare", share(staffing.stateShare)),
    ...gains,
  ];
}

/** The cell that holds the value of a key: "Forutsetninger!$B$12". Throws for an unknown key. */
export function assumptionCell({ sheet, data }: Sheet, key: string): string {
  const row = data.findIndex((cells) => cells[assumptionColumns.key]?.value === key);
  if (row < 0) throw new RangeError(`invalid key: ${key}`);
  return `${sheet}!$B$${row + 1}`;
}
