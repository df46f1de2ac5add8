import { loadPublishedChecks } from "../../loaders/published-checks.js";
import { loadSampleMunicipalities } from "../../loaders/sample-municipalities.js";
import { type Comparison, comparedScenarios } from "../../src/model/comparison/comparison.js";
import { costMeasures } from "../../src/model/core/cost-measure.js";
import { municipalityPeers, peerKinds } from "../../src/model/municipality/municipality-peers.js";
import { computeMunicipality } from "../../src/model/municipality/municipality-result.js";
import type { MunicipalitySelection } from "../../src/model/municipality/municipality-selection.js";
import { scenarioEffectMap } from "../../src/model/result/scenario-effect-map.js";
import { computePresets, computeScenario } from "../../src/model/result/scenario-result.js";
import type { Scenario } from "../../src/model/scenario/scenario.js";
import { attributionRows } from "../../src/view/comparison/attribution-rows.js";
import { compareResults } from "../../src/view/comparison/compared.js";
import {
  comparedBreakEvenRows,
  comparedPerInhabitantRows,
  comparedTotalRows,
} from "../../src/view/comparison/comparison-charts.js";
import { assumptionTable, resultTable } from "../../src/view/comparison/comparison-table.js";
import { withPrices } from "../../src/view/core/view-context.js";
import {
  columnLabel,
  columnUnit,
  type FigureRows,
  type TableRows,
} from "../../src/view/figure/figure.js";
import { mapGround } from "../../src/view/municipality/map-ground.js";
import { municipalityComparisonRows } from "../../src/view/municipality/municipality-comparison-rows.js";
import { municipalityCostRows } from "../../src/view/municipality/municipality-cost-rows.js";
import { municipalityMapRows } from "../../src/view/municipality/municipality-map-rows.js";
import { breakEvenRows } from "../../src/view/result/break-even-rows.js";
import { categoriesRows } from "../../src/view/result/category-rows.js";
import { effectMapRows } from "../../src/view/result/effect-map-rows.js";
import { financingRows } from "../../src/view/result/financing-rows.js";
import { perInhabitantRows } from "../../src/view/result/per-inhabitant-rows.js";
import { staffingRows } from "../../src/view/result/staffing-rows.js";
import { totalRows } from "../../src/view/result/total-rows.js";
import { waterfallRows } from "../../src/view/result/waterfall-rows.js";
import { memoRows } from "../../src/view/sharing/memo-rows.js";
import { baselineRows, fitRows } from "../../src/view/sources/baseline-rows.js";
import { readData } from "../loaders/read-data.js";
import { municipalityTables as tables } from "../model/municipality/municipality-tables.js";
import { viewContext } from "./context.js";

const context = viewContext("nb");
const sample = loadSampleMunicipalities(readData);
const ground = mapGround({ type: "MultiPolygon", coordinates: [] }, tables.municipalities);

/** One table as a line of text: columns with units, and rows in full precision. No caption. */
function line(page: string, figure: string, { columns, rows }: Omit<TableRows, "caption">): string {
  const heads = columns.map((column) => [columnLabel(column), columnUnit(column)]);
  return JSON.stringify({ page, figure, columns: heads, rows });
}

const figureLine = (page: string, figure: string, { table }: Pick<FigureRows, "table">) =>
  line(page, figure, table());

/** Every table that the scenario, staffing and memo pages export of a scenario, a line each. */
export function scenarioTables(scenario: Scenario): string[] {
  const result = computeScenario(tables, scenario);
  const presets = computePresets(tables, scenario);
  const shown = withPrices(context, scenario.prices);
  const { baseline } = tables;
  const perMeasure = costMeasures.flatMap((measure) => [
    figureLine("staffing", `cost ${measure}`, staffingRows(result, shown, measure)),
    ...[2035, baseline.endYear].map((year) => {
      const map = scenarioEffectMap(tables, result, { year, measure });
      return figureLine("staffing", `map ${measure} ${year}`, effectMapRows(map, shown));
    }),
  ]);
  return [
    figureLine("scenario", "total", totalRows(result, presets, shown)),
    figureLine("scenario", "categories", categoriesRows(result, presets, shown)),
    figureLine("scenario", "perInhabitant", perInhabitantRows(result, presets, shown)),
    figureLine("scenario", "waterfall", waterfallRows(result, shown)),
    ...perMeasure,
    figureLine("staffing", "breakEven", breakEvenRows(result, shown)),
    figureLine("staffing", "financing", financingRows(result, shown)),
    line("memo", "assumptions", memoRows(result, shown).assumptions),
  ];
}

/** Every table that the compare page exports, and its two tables of texts. */
export function comparisonTables(comparison: Comparison): string[] {
  const computed = comparedScenarios(comparison).map((one) => computeScenario(tables, one));
  const all = compareResults(computed, context);
  const shown = withPrices(context, comparison.own.prices);
  return [
    figureLine("compare", "total", comparedTotalRows(all, shown)),
    figureLine("compare", "perInhabitant", comparedPerInhabitantRows(all, shown)),
    figureLine("compare", "breakEven", comparedBreakEvenRows(all, shown)),
    figureLine("compare", "attribution", attributionRows(all, comparison.pair, shown)),
    JSON.stringify(resultTable(all, shown)),
    JSON.stringify(assumptionTable(all, shown)),
  ];
}

/** Every table that the municipality page exports. */
export function municipalityTables(scenario: Scenario, selection: MunicipalitySelection): string[] {
  const result = computeMunicipality(tables, scenario, selection);
  const peers = municipalityPeers(result, sample);
  const shown = withPrices(context, scenario.prices);
  const kinds = ["groups", ...peerKinds] as const;
  const measures = ["perInhabitant", "aged80plus"] as const;
  return [
    figureLine("municipality", "cost", municipalityCostRows(result, shown)),
    ...kinds.map((kind) =>
      figureLine("municipality", kind, municipalityComparisonRows(result, peers, kind, shown)),
    ),
    ...measures.map((measure) =>
      figureLine("municipality", measure, municipalityMapRows(result, measure, ground, shown)),
    ),
  ];
}

/** The sources page's tables of numbers. */
export function sourceTables(): string[] {
  return [
    line("sources", "baseline", baselineRows(tables.baseline, context)),
    line("sources", "fit", fitRows(loadPublishedChecks(readData), context)),
  ];
}
