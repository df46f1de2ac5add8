import type { Tables } from "../../../model/core/tables.js";
import { computeScenario } from "../../../model/result/scenario-result.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import { baselineSource } from "../../core/baseline-note.js";
import { type Sheet, text, title } from "../../core/sheet.js";
import { type ViewContext, withPrices } from "../../core/view-context.js";
import { assumptionSheet } from "./assumption-sheet.js";
import { calculationSheet } from "./calculation-sheet.js";
import { calculationValues } from "./calculation-values.js";
import { resultSheet } from "./result-sheet.js";
import { workbookWords } from "./words/index.js";

/**
 * A scenario as a workbook with live formulas: assumptions (inputs, reasons), calculation (a row a
 * year), results, and sources with the scenario's link. A changed rate, boundary, need or gain
 * recalculates all of it.
 */
export function scenarioWorkbook(
  scenario: Scenario,
  tables: Tables,
  { context, link }: { readonly context: ViewContext; readonly link: string },
): readonly Sheet[] {
  const assumptions = assumptionSheet(scenario, tables.baseline, context);
  const values = calculationValues(scenario, tables);
  const calculation = calculationSheet({ scenario, tables, assumptions, values }, context);
  const result = computeScenario(tables, scenario);
  const shown = withPrices(context, scenario.prices);
  const results = resultSheet({ calculation, values, result }, shown);
  const texts = workbookWords(context.locale);
  const { report, others } = texts.sources;
  const lines = [report, baselineSource(tables.baseline, context), ...others, link];
  const sources: Sheet = {
    sheet: texts.sheets.sources,
    columns: [{ width: 110 }],
    data: [
      [title(texts.sheets.sources)],
      ...lines.map((line) => [text(line, { wrap: true, alignVertical: "top" })]),
    ],
  };
  return [assumptions, calculation, results, sources];
}
