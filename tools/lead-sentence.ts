import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadBaseline } from "../loaders/baseline.js";
import { loadMunicipalities } from "../loaders/municipalities.js";
import { loadPopulation } from "../loaders/population.js";
import { loadPrices } from "../loaders/prices.js";
import { readPublished } from "../loaders/published.js";
import { loadPublishedChecks } from "../loaders/published-checks.js";
import { loadStaffing } from "../loaders/staffing.js";
import { usualPair } from "../src/model/comparison/comparison.js";
import { presetIds } from "../src/model/core/baseline.js";
import { atYear } from "../src/model/core/series.js";
import type { Tables } from "../src/model/core/tables.js";
import { selectionGround } from "../src/model/municipality/municipality-link.js";
import { computeMunicipality } from "../src/model/municipality/municipality-result.js";
import { computeScenario, type ScenarioResult } from "../src/model/result/scenario-result.js";
import { reportAssumptions } from "../src/model/scenario/assumptions.js";
import { presetScenario } from "../src/model/scenario/scenario.js";
import { drawQuantity } from "../src/model/uncertainty/quantity-result.js";
import { usualUncertainty } from "../src/model/uncertainty/uncertainty.js";
import { attributionRows } from "../src/view/comparison/attribution-rows.js";
import { compareResults } from "../src/view/comparison/compared.js";
import type { PageId } from "../src/view/core/page-id.js";
import type { SitePage } from "../src/view/core/site-pages.js";
import { type ViewContext, viewContext } from "../src/view/core/view-context.js";
import { reportFigures, sectorSentence } from "../src/view/ledger/report-figures.js";
import { municipalitySentence } from "../src/view/municipality/municipality-sentence.js";
import { scenarioLine } from "../src/view/result/scenario-name.js";
import { scenarioHeadline, scenarioSentence } from "../src/view/result/scenario-sentence.js";
import { staffingSentence } from "../src/view/result/staffing-sentence.js";
import { publishedSentence } from "../src/view/sources/published-rows.js";
import { fanRows } from "../src/view/uncertainty/fan-rows.js";
import { quantityText } from "../src/view/uncertainty/quantity-text.js";

/** What a page says before, or without, its scripts. */
export interface Lead {
  readonly headline: string;
  /** Goes on where the headline ends; "" when there is no more. */
  readonly rest: string;
}

/** A page's own lead; null where the page's prose, which needs no script, is it. */
type MakeLead = (context: ViewContext) => Lead | null;

/**
 * What each page says in its language before, or without, its scripts: what it shows when it is
 * opened without a link, from `data`.
 */
export function leadSentences(
  root: string,
): (page: Pick<SitePage, "id" | "locale">) => Lead | null {
  const leads = { ...scenarioLeads(root), ...reportLeads(root) };
  const prices = loadPrices(readFrom(root));
  return ({ id, locale }) => leads[id](viewContext(locale, prices));
}

const readFrom = (root: string) => (path: string) => readFileSync(join(root, "data", path), "utf8");

function reportLeads(
  root: string,
): Readonly<Record<"keyFigures" | "sources" | "survey" | "notebooks", MakeLead>> {
  const read = readFrom(root);
  const published = readPublished(read);
  const checks = loadPublishedChecks(read);
  return {
    keyFigures: (context) => whole(sectorSentence(reportFigures(published, context))),
    sources: (context) => whole(publishedSentence(checks, context)),
    survey: () => null,
    notebooks: () => null,
  };
}

/** Those of the pages that show a scenario: of medium growth. */
function scenarioLeads(
  root: string,
): Readonly<Record<Exclude<PageId, keyof ReturnType<typeof reportLeads>>, MakeLead>> {
  const read = readFrom(root);
  const tables = {
    baseline: loadBaseline(read),
    population: loadPopulation(read),
    staffing: loadStaffing(read),
    prices: loadPrices(read),
    municipalities: loadMunicipalities(read),
  };
  const presets = presetIds.map((preset) =>
    presetScenario(tables.baseline, preset, reportAssumptions(tables)),
  );
  const medium = presetScenario(tables.baseline, "medium", reportAssumptions(tables));
  const result = computeScenario(tables, medium);
  const { usual } = selectionGround(tables);
  const compared = presets.map((one) => computeScenario(tables, one));
  return {
    scenario: (context) => scenarioLead(result, context),
    memo: (context) => scenarioLead(result, context),
    compare: (context) => {
      const all = compareResults(compared, context);
      const names = all.map(({ label }) => label).join(", ");
      return whole(`${names}: ${attributionRows(all, usualPair(all.length), context).title}`);
    },
    uncertainty: (context) => whole(bandSentence(tables, result, context)),
    staffing: (context) => whole(staffingSentence(result, tables.baseline.endYear, context)),
    municipality: (context) =>
      whole(municipalitySentence(computeMunicipality(tables, medium, usual), context)),
  };
}

const whole = (headline: string): Lead => ({ headline, rest: "" });

function scenarioLead(result: ScenarioResult, context: ViewContext): Lead {
  const headline = scenarioHeadline(result, context);
  return { headline, rest: scenarioSentence(result, context).slice(headline.length) };
}

/** How sure the scenario's cost in the last year is. */
function bandSentence(tables: Tables, result: ScenarioResult, context: ViewContext): string {
  const year = tables.baseline.endYear;
  const { scenario } = result;
  const drawn = drawQuantity("cost", { tables, scenario, uncertainty: usualUncertainty });
  return fanRows(
    drawn,
    {
      kind: "fan",
      year,
      limit: atYear(drawn.simulation.years, drawn.presets.high, year),
      text: quantityText("cost", context),
      scenario: scenarioLine(result, context),
    },
    context,
  ).title;
}
