import { type Baseline, presetIds } from "../../../model/core/baseline.js";
import { type Category, categories } from "../../../model/core/category.js";
import { growthLimits } from "../../../model/core/growth-step.js";
import { itemAt } from "../../../model/core/series.js";
import { textLimits } from "../../../model/scenario/rationale.js";
import { presetGrowthIn, rateOf, type Scenario } from "../../../model/scenario/scenario.js";
import {
  maxGainMnok,
  type StaffingNumber,
  staffingLimits,
} from "../../../model/scenario/staffing-assumptions.js";
import type { Locale } from "../../core/locale.js";
import type { ViewContext } from "../../core/view-context.js";
import {
  type Allowed,
  formats,
  formula,
  input,
  number,
  type SheetCell,
  text,
  textToCell,
} from "./sheet.js";
import { workbookWords } from "./words/index.js";

/** One assumption: where it belongs in the scenario ("growthPerYear.ehr.0"), and its cell. */
export interface Line {
  readonly key: string;
  readonly label: string | SheetCell;
  readonly cell: SheetCell | null;
  readonly published?: readonly SheetCell[];
}

/** The row, from 1, of the first line, and how many lines stand before the first boundary. */
const linesFrom = 6;
const beforeBoundaries = 3;
const boundaryCell = (index: number) => `B${linesFrom + beforeBoundaries + index}`;

/** What the scenario is, and the boundaries of its periods. */
export function headLines(
  { name, schemaVersion, baselineId, breakpoints }: Scenario,
  { year: first, endYear }: Baseline,
  { locale }: ViewContext,
): Line[] {
  const { fields, periodBoundary, allowed } = workbookWords(locale);
  const [min, max] = [first + 1, endYear - 1];
  const inner: Allowed = { kind: "whole", min, max, message: allowed.whole(min, max) };
  const boundary = (year: number, index: number): Line => {
    const isInner = index > 0 && index < breakpoints.length - 1;
    const cell = number(year, formats.year);
    return {
      key: `breakpoints.${index}`,
      label: periodBoundary,
      cell: isInner ? input(cell, inner) : cell,
    };
  };
  return [
    { key: "name", label: fields.name, cell: textInput(name, textLimits.name, locale) },
    {
      key: "schemaVersion",
      label: fields.schemaVersion,
      cell: number(schemaVersion, formats.year),
    },
    { key: "baselineId", label: fields.baselineId, cell: text(baselineId) },
    ...breakpoints.map(boundary),
  ];
}

/** A category's rates and reasons. */
export function categoryLines(
  { breakpoints, growthPerYear, rationale }: Scenario,
  category: Category,
  baseline: Baseline,
  { locale, format }: ViewContext,
): Line[] {
  const { reason, allowed } = workbookWords(locale);
  const { min, max } = growthLimits;
  const message = allowed.percent(format.percent(min, 0), format.percent(max, 0));
  const rates = growthPerYear[category].map((rate, period): Line => {
    const published = presetIds.map((preset) =>
      number(
        rateOf(presetGrowthIn(baseline, preset, breakpoints)[category], period),
        formats.percent,
      ),
    );
    const [from, to] = [boundaryCell(period), boundaryCell(period + 1)];
    return {
      key: `growthPerYear.${category}.${period}`,
      label: formula(
        `${from}&"–"&${to}`,
        `${itemAt(breakpoints, period)}–${itemAt(breakpoints, period + 1)}`,
      ),
      cell: input(number(rate, formats.percent), { kind: "decimal", min, max, message }),
      published,
    };
  });
  const reasons = (["text", "source", "owner"] as const).map((part): Line => {
    const key = `rationale.${category}.${part}`;
    const cell = textInput(rationale[category][part], textLimits[part], locale);
    return { key, label: reason[part], cell };
  });
  return [...rates, ...reasons];
}

function textInput(value: string, max: number, locale: Locale): SheetCell {
  const message = workbookWords(locale).allowed.text(max);
  return input(text(textToCell(value)), { kind: "textLength", min: 0, max, message });
}

/** Population, prices, staffing and gains. */
export function otherLines(scenario: Scenario, baseline: Baseline, context: ViewContext): Line[] {
  const { population, prices, staffing } = scenario;
  const { fields } = workbookWords(context.locale);
  const line = (key: keyof typeof fields, cell: SheetCell): Line => ({
    key,
    label: fields[key],
    cell,
  });
  const share = (name: StaffingNumber) =>
    line(`staffing.${name}`, shareInput(staffing[name], name, context));
  return [
    line("population.vintage", text(population.vintage)),
    line("population.alternative", text(population.alternative)),
    line("population.ages", text(population.ages)),
    line("prices.year", number(prices.year, formats.year)),
    line("prices.index", text(prices.index)),
    share("neededGrowth"),
    share("realCostGrowth"),
    line("staffing.shape", text(staffing.shape)),
    line("staffing.start", text(staffing.start)),
    share("discountRate"),
    share("avoidedShare"),
    share("stateShare"),
    ...categories.flatMap((category) => gainLines(scenario, category, baseline, context)),
  ];
}

function shareInput(
  value: number,
  name: StaffingNumber,
  { locale, format }: ViewContext,
): SheetCell {
  const { min, max } = staffingLimits[name];
  const { percent } = workbookWords(locale).allowed;
  const message = percent(format.percent(min, 0), format.percent(max, 0));
  return input(number(value, formats.percent), { kind: "decimal", min, max, message });
}

function gainLines(
  { staffing }: Scenario,
  category: Category,
  { year, endYear }: Baseline,
  { locale, words, format }: ViewContext,
): Line[] {
  const { gain, allowed } = workbookWords(locale);
  const value = staffing.gains[category];
  const at = `staffing.gains.${category}`;
  const amount: Allowed = {
    kind: "decimal",
    min: 0,
    max: maxGainMnok,
    message: allowed.amount(format.integer(maxGainMnok)),
  };
  const [min, max] = [year + 1, endYear];
  const full: Allowed = { kind: "whole", min, max, message: allowed.whole(min, max) };
  const cell = (known: number | undefined, shown: string, limits: Allowed) =>
    input(known === undefined ? text("") : number(known, shown), limits);
  return [
    {
      key: `${at}.mnokPerYear`,
      label: `${words.category[category]}: ${gain.mnokPerYear}`,
      cell: cell(value?.mnokPerYear, formats.mnok, amount),
    },
    {
      key: `${at}.fullYear`,
      label: `${words.category[category]}: ${gain.fullYear}`,
      cell: cell(value?.fullYear, formats.year, full),
    },
  ];
}
