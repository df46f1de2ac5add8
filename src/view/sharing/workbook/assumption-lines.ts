import { type Baseline, presetIds } from "../../../model/core/baseline.js";
import type { Category } from "../../../model/core/category.js";
import { growthLimits } from "../../../model/core/growth-step.js";
import { itemAt } from "../../../model/core/series.js";
import { isObject, valueAt } from "../../../model/core/value-at.js";
import { textLimits } from "../../../model/scenario/rationale.js";
import { presetGrowthIn, rateOf, type Scenario } from "../../../model/scenario/scenario.js";
import { scenarioFields } from "../../../model/scenario/scenario-fields.js";
import {
  maxGainMnok,
  type StaffingNumber,
  staffingLimits,
  staffingNumbers,
} from "../../../model/scenario/staffing-assumptions.js";
import type { Locale } from "../../core/locale.js";
import {
  type Allowed,
  formats,
  formula,
  input,
  number,
  type SheetCell,
  text,
  textToCell,
} from "../../core/sheet.js";
import type { ViewContext } from "../../core/view-context.js";
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
  return scenarioFields.flatMap(({ id, parts }): Line[] => {
    switch (id.kind) {
      case "gain":
        return gainLines(scenario, id.category, baseline, context);
      case "population":
      case "ages":
      case "prices":
      case "staffing":
        return parts.flatMap(({ path }) => valueLines(path, valueAt(scenario, path), context));
      default:
        return [];
    }
  });
}

/** A line of a value that is text or a number; a line each of the values within another. */
function valueLines(key: string, value: unknown, context: ViewContext): Line[] {
  if (isObject(value))
    return Object.entries(value).flatMap(([name, one]) =>
      valueLines(`${key}.${name}`, one, context),
    );
  const label = new Map(Object.entries(workbookWords(context.locale).fields)).get(key);
  if (label === undefined) throw new RangeError(`invalid key: ${key} has no label`);
  const share = staffingNumbers.find((name) => key === `staffing.${name}`);
  if (share !== undefined) return [{ key, label, cell: shareInput(Number(value), share, context) }];
  const cell = typeof value === "number" ? number(value, formats.year) : text(String(value));
  return [{ key, label, cell }];
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
