import type { Baseline } from "../../model/core/baseline.js";
import { categories } from "../../model/core/category.js";
import { reportCompany } from "../../model/result/report-company.js";
import { textLimits } from "../../model/scenario/rationale.js";
import { nearestPreset, presetGrowthIn, type Scenario } from "../../model/scenario/scenario.js";
import { ratesText } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";
import { scenarioName } from "./scenario-name.js";

/**
 * A name to offer for a scenario: its own; else the growth of the categories that set it apart from
 * the nearest preset, "EPJ 6 · 6 · 0 %"; else what it is called where it has none.
 */
export function suggestedName(
  scenario: Scenario,
  baseline: Baseline,
  context: ViewContext,
): string {
  const { name, breakpoints, growthPerYear } = scenario;
  if (name !== "") return name;
  const preset = presetGrowthIn(baseline, nearestPreset(baseline, scenario), breakpoints);
  const changed = categories.filter(
    (category) => growthPerYear[category].join() !== preset[category].join(),
  );
  if (changed.length === 0 || changed.length === categories.length)
    return scenarioName({ scenario, ...reportCompany(baseline, scenario) }, context);
  const parts = changed.map(
    (category) =>
      `${context.words.categoryShort[category]} ${ratesText(growthPerYear[category], context)}`,
  );
  return parts.join(", ").slice(0, textLimits.name);
}
