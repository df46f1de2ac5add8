import type { Baseline } from "../core/baseline.js";
import type { Prices } from "../core/prices.js";
import type { Municipality } from "../municipality/municipality.js";
import { surveyDefinition } from "./survey-definition.js";
import type { SurveyTables } from "./survey-result.js";

/** What answers are asked for and scaled with, and the years that they can be of. */
export interface SurveyGround extends SurveyTables {
  readonly years: readonly number[];
}

/** The survey's form and what it is scaled with. `baseline` is the report's. */
export function surveyGround(
  municipalities: readonly Municipality[],
  tables: { readonly baseline: Baseline; readonly prices: Prices },
): SurveyGround {
  const years = reportedYears(municipalities, tables.prices);
  const definition = surveyDefinition({ municipalities: byName(municipalities), years });
  return { ...tables, municipalities, years, definition };
}

const byName = (municipalities: readonly Municipality[]) =>
  municipalities
    .toSorted((one, other) => one.name.localeCompare(other.name, "nb"))
    .map(({ number }) => number);

/** Years with both a count of inhabitants and a price level. */
function reportedYears(municipalities: readonly Municipality[], { municipal, baseYear }: Prices) {
  const counted = municipalities.map(
    ({ firstYear, inhabitants }) => firstYear + inhabitants.length - 1,
  );
  return municipal
    .map(({ year }) => year)
    .filter((year) => year >= baseYear && year <= Math.min(...counted));
}
