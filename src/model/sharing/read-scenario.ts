import type { Baseline, GrowthPerYear } from "../core/baseline.js";
import { perCategory } from "../core/category.js";
import { type Population, populationAges, populationAlternatives } from "../core/population.js";
import { staffingShapes, staffingStarts } from "../core/staffing-choices.js";
import type { Tables } from "../core/tables.js";
import { textLimits } from "../scenario/rationale.js";
import { type Assumptions, type Scenario, schemaVersion } from "../scenario/scenario.js";
import type { StaffingNumber } from "../scenario/staffing-assumptions.js";
import * as fields from "./scenario-schema.js";

/**
 * Gives the value of the field at `path` ("growthPerYear.ehr"), or reports what is wrong with it
 * and gives `otherwise`.
 */
export type ReadField = <T>(path: string, field: fields.Field<T>, otherwise: T) => T;

/** What stands where a field is missing or wrong. */
export interface Otherwise {
  /** A preset's growth over any breakpoints. */
  readonly growthIn: (breakpoints: readonly number[]) => GrowthPerYear;
  readonly assumptions: Assumptions;
}

/** The one list of a scenario's fields: reads them in order, wherever they come from. */
export function readScenario(
  read: ReadField,
  { growthIn, assumptions }: Otherwise,
  tables: Tables,
): Scenario {
  const { baseline } = tables;
  const baselineId = read("baselineId", fields.baselineIdField(baseline), baseline.id);
  const name = read("name", fields.textField(textLimits.name), "");
  const breakpoints = read("breakpoints", fields.breakpointsField(baseline), baseline.breakpoints);
  const rates = fields.ratesField(breakpoints.length - 1);
  const usual = growthIn(breakpoints);
  return {
    schemaVersion,
    baselineId,
    name,
    breakpoints,
    growthPerYear: perCategory((category) =>
      read(`growthPerYear.${category}`, rates, usual[category]),
    ),
    population: readPopulation(read, assumptions.population, tables.population),
    staffing: readStaffing(read, assumptions.staffing, baseline),
    prices: read("prices", fields.pricesField(tables.prices), assumptions.prices),
    rationale: perCategory((category) => ({
      text: read(`rationale.${category}.text`, fields.textField(textLimits.text), ""),
      source: read(`rationale.${category}.source`, fields.textField(textLimits.source), ""),
      owner: read(`rationale.${category}.owner`, fields.textField(textLimits.owner), ""),
    })),
  };
}

function readPopulation(
  read: ReadField,
  usual: Assumptions["population"],
  { vintages }: Population,
): Assumptions["population"] {
  const vintage = fields.choiceField(vintages, "unknownPopulation");
  const alternative = fields.choiceField(populationAlternatives, "unknownPopulation");
  return {
    vintage: read("population.vintage", vintage, usual.vintage),
    alternative: read("population.alternative", alternative, usual.alternative),
    ages: read("population.ages", fields.choiceField(populationAges), usual.ages),
  };
}

function readStaffing(
  read: ReadField,
  usual: Assumptions["staffing"],
  baseline: Baseline,
): Assumptions["staffing"] {
  const number = (name: StaffingNumber) =>
    read(`staffing.${name}`, fields.staffingNumberField(name), usual[name]);
  const gain = fields.gainField(baseline);
  return {
    neededGrowth: number("neededGrowth"),
    shape: read("staffing.shape", fields.choiceField(staffingShapes), usual.shape),
    start: read("staffing.start", fields.choiceField(staffingStarts), usual.start),
    realCostGrowth: number("realCostGrowth"),
    discountRate: number("discountRate"),
    avoidedShare: number("avoidedShare"),
    stateShare: number("stateShare"),
    gains: perCategory((category) =>
      read(`staffing.gains.${category}`, gain, usual.gains[category]),
    ),
  };
}
