import {
  type ChangedField,
  type ChangeId,
  changedFields,
} from "../../model/scenario/changed-fields.js";
import { withBreakpoints } from "../../model/scenario/periods.js";
import { rateOf, type Scenario } from "../../model/scenario/scenario.js";
import { rateText } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";
import { type WorkbenchWords, workbenchWords } from "./words/index.js";

/** One value in which two scenarios differ: "EPJ 2021–2025", "10,0 %" → "6,0 %". */
export interface ChangeRows {
  readonly field: ChangedField;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What differs between two scenarios, growth first. */
export function changeRows(before: Scenario, after: Scenario, context: ViewContext): ChangeRows[] {
  const over = withBreakpoints(before, after.breakpoints);
  return changedFields(before, after).map((field) => {
    const from = field.id.kind === "growth" ? over : before;
    return {
      field,
      label: fieldLabel(field.id, after, context),
      from: fieldText(field.id, from, context),
      to: fieldText(field.id, after, context),
    };
  });
}

/** A change in a few words: "EPJ 2021–2025: 10,0 % → 6,0 %, og 3 til". */
export function changeText(before: Scenario, after: Scenario, context: ViewContext): string {
  const [first, ...others] = changeRows(before, after, context);
  if (first === undefined) return "";
  const text = `${first.label}: ${first.from} → ${first.to}`;
  if (others.length === 0) return text;
  return `${text}, ${workbenchWords(context.locale).andMore(others.length)}`;
}

function fieldLabel(id: ChangeId, { breakpoints }: Scenario, context: ViewContext): string {
  const text = workbenchWords(context.locale);
  const short = context.words.categoryShort;
  switch (id.kind) {
    case "growth":
      return `${short[id.category]} ${breakpoints[id.period]}–${breakpoints[id.period + 1]}`;
    case "gain":
      return text.gain(short[id.category]);
    case "reason":
      return text.reason(short[id.category]);
    case "staffing":
      return text.staffing[id.name];
    case "breakpoints":
      return text.periods;
    default:
      return text[id.kind];
  }
}

function fieldText(id: ChangeId, scenario: Scenario, context: ViewContext): string {
  const { words, format, locale } = context;
  const text = workbenchWords(locale);
  switch (id.kind) {
    case "growth":
      return format.perCent(
        rateText(rateOf(scenario.growthPerYear[id.category], id.period), context),
      );
    case "breakpoints":
      return scenario.breakpoints.join("–");
    case "baseline":
      return scenario.baselineId;
    case "name":
      return scenario.name || text.none;
    case "population": {
      const { vintage, alternative } = scenario.population;
      return `${vintage}, ${words.alternative[alternative]}`;
    }
    case "ages":
      return words.agesShort[scenario.population.ages];
    case "prices":
      return String(scenario.prices.year);
    case "staffing":
      return staffingText(id.name, scenario, context, text);
    case "gain": {
      const gain = scenario.staffing.gains[id.category];
      return gain === null ? text.none : `${format.money(gain.mnokPerYear)}, ${gain.fullYear}`;
    }
    case "reason":
      return scenario.rationale[id.category][id.part] || text.none;
  }
}

function staffingText(
  name: Extract<ChangeId, { kind: "staffing" }>["name"],
  { staffing }: Scenario,
  { format }: ViewContext,
  text: WorkbenchWords,
): string {
  if (name === "shape") return text.shape[staffing.shape];
  if (name === "start") return text.start[staffing.start];
  return format.percent(staffing[name]);
}
