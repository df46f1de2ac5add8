import type { Baseline, PresetId } from "../core/baseline.js";
import { type Prices, priceFactor } from "../core/prices.js";
import { atYear } from "../core/series.js";
import type { FormDefinition } from "../form/definition.js";
import type { FormResponse } from "../form/response.js";
import type { Municipality } from "../municipality/municipality.js";
import { project } from "../result/projection.js";
import { placeAnswers } from "./place-answers.js";
import {
  type Estimate,
  nationalEstimate,
  type ScaledSurvey,
  scaleSurvey,
} from "./survey-scaling.js";

/** What a survey is scaled with. */
export interface SurveyTables {
  readonly definition: FormDefinition;
  readonly municipalities: readonly Municipality[];
  readonly baseline: Baseline;
  readonly prices: Prices;
}

/** One year's survey, scaled. Money in that year's kroner, M kr. */
export interface SurveyResult {
  readonly year: number;
  readonly scaled: ScaledSurvey;
  /** An answer, by id, of each municipality with more than one: only the latest is scaled. */
  readonly repeated: readonly string[];
  /** Without the statutory payment; null with too few answers. */
  readonly estimate: Estimate | null;
  /** The statutory payment, added as known. */
  readonly statutory: number;
  /** Whether the statutory payment is the report's forecast, after the year it was known for. */
  readonly isStatutoryForecast: boolean;
  /** With the statutory payment. */
  readonly total: Estimate | null;
}

/** Scales the answers of one year. */
export function surveyResult(
  responses: readonly FormResponse[],
  tables: SurveyTables,
  { year, wageCost }: { readonly year: number; readonly wageCost: number },
): SurveyResult {
  const { answers, nation, repeated } = placeAnswers(responses, { ...tables, year, wageCost });
  const scaled = scaleSurvey(answers, nation);
  const estimate = nationalEstimate(scaled, () => true);
  const { mnok: statutory, isForecast } = statutoryPayment(tables, year);
  const total = estimate === null ? null : shifted(estimate, (mnok) => mnok + statutory);
  return { year, scaled, repeated, estimate, statutory, isStatutoryForecast: isForecast, total };
}

/** What all municipalities pay by law in a year: M kr of that year, and whether it is a forecast. */
export function statutoryPayment(tables: StatutoryTables, year: number) {
  const mnok = reportCost(tables, year).nationalSolutions * yearDeflator(tables, year);
  return { mnok, isForecast: year > tables.baseline.year };
}

type StatutoryTables = Pick<SurveyTables, "baseline" | "prices">;

/** One year's cost in the kroner of the baseline year, beside the report's three scenarios. */
export interface SurveyYear {
  readonly year: number;
  readonly total: Estimate;
  readonly presets: Readonly<Record<PresetId, number>>;
}

/** The years that could be scaled, earliest first. M kr, 2021 prices by the municipal deflator. */
export function surveySeries(results: readonly SurveyResult[], tables: SurveyTables): SurveyYear[] {
  return results
    .flatMap(({ year, total }) => {
      if (total === null) return [];
      const factor = yearDeflator(tables, year);
      const costIn = (preset: PresetId) => reportCost(tables, year, preset).total;
      const presets = { low: costIn("low"), medium: costIn("medium"), high: costIn("high") };
      return [{ year, total: shifted(total, (mnok) => mnok / factor), presets }];
    })
    .sort((one, other) => one.year - other.year);
}

/** The report's cost in a year: in all, and the statutory payment. M kr, 2021 prices. */
export function reportCost(
  { baseline }: Pick<SurveyTables, "baseline">,
  year: number,
  preset: PresetId = "medium",
) {
  const { years, total, cost } = project(baseline, {
    breakpoints: baseline.breakpoints,
    growthPerYear: baseline.presets[preset],
  });
  return {
    total: atYear(years, total, year),
    nationalSolutions: atYear(years, cost.nationalSolutions, year),
  };
}

/** A year's kroner per krone of 2021, by the municipal deflator. */
export const yearDeflator = ({ prices }: Pick<SurveyTables, "prices">, year: number) =>
  priceFactor(prices, { year, index: "municipal" });

const shifted = ({ mnok, low, high }: Estimate, change: (mnok: number) => number): Estimate => ({
  mnok: change(mnok),
  low: change(low),
  high: change(high),
});
