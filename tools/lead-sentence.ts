import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadBaseline } from "../loaders/baseline.js";
import { loadPopulation } from "../loaders/population.js";
import { loadPrices } from "../loaders/prices.js";
import { loadStaffing } from "../loaders/staffing.js";
import { computeScenario } from "../src/model/result/scenario-result.js";
import { reportAssumptions } from "../src/model/scenario/assumptions.js";
import { presetScenario } from "../src/model/scenario/scenario.js";
import type { Locale } from "../src/view/core/locale.js";
import { viewContext } from "../src/view/core/view-context.js";
import { scenarioHeadline, scenarioSentence } from "../src/view/result/scenario-sentence.js";

/** What a page says before, or without, its scripts. */
export interface Lead {
  readonly headline: string;
  /** Goes on where the headline ends. */
  readonly rest: string;
}

/** Each language's lead: medium growth, from `data`. */
export function leadSentences(root: string): (locale: Locale) => Lead {
  const read = (path: string) => readFileSync(join(root, "data", path), "utf8");
  const tables = {
    baseline: loadBaseline(read),
    population: loadPopulation(read),
    staffing: loadStaffing(read),
    prices: loadPrices(read),
  };
  const medium = presetScenario(tables.baseline, "medium", reportAssumptions(tables));
  const result = computeScenario(tables, medium);
  return (locale) => {
    const context = viewContext(locale);
    const headline = scenarioHeadline(result, context);
    return { headline, rest: scenarioSentence(result, context).slice(headline.length) };
  };
}
