import type { CostMeasure } from "../../model/core/cost-measure.js";
import { first, known, last } from "../../model/core/series.js";
import { measureCosts } from "../../model/result/effect-map.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ExtraCosts } from "../../model/result/staffing.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { LineRows, NumberColumn, TableRows } from "../figure/figure.js";
import { type LineChartRows, namedLines } from "../figure/line-rows.js";
import { moneyColumn, shareColumn, statedColumn, yearColumn } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { yearRows } from "../figure/year-rows.js";
import { scenarioLine } from "./scenario-name.js";
import { staffingAssumptionText } from "./staffing-assumption-text.js";
import { markIn } from "./stated-result.js";
import { staffingWords } from "./words/staffing/index.js";

/** Extra e-health cost beside extra staffing cost: of each year, summed, or as present value. */
export function staffingRows(
  result: ScenarioResult,
  context: ViewContext,
  measure: CostMeasure = "yearly",
): LineChartRows {
  const { locale, format, prices } = context;
  const { scenario, comparison, staffing } = result;
  const costs = measureCosts(comparison, measure, scenario.staffing.discountRate);
  const { years, extraStaffing, extraEhealth } = costs;
  const text = staffingWords(locale).staffing;
  const counted = text.counted[measure](first(years));
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({
      title: (mark) => titleText(result, measure, context, mark),
      source: (mark) => {
        const marked = markIn(mark, first(years));
        const assumption = staffingAssumptionText(scenario.staffing, staffing, context, marked);
        return text.source({ counted, prices: prices.constant, assumption });
      },
    }),
    summary: text.summary({
      year: last(years),
      ehealth: format.money(last(extraEhealth)),
      staffing: format.money(last(extraStaffing)),
    }),
    unit: prices.billionsUnit,
    tick: (mnok) => format.number(mnok / 1000, 1),
    years,
    lines: staffingLines(costs, context),
    table: () =>
      tableRows(costs, statedBy[measure], {
        ...context,
        caption: text.caption(counted, prices.constant),
      }),
  };
}

function staffingLines(
  { extraStaffing, extraEhealth }: ExtraCosts,
  { locale, format }: ViewContext,
): LineRows[] {
  const { staffing, ehealth } = coreWords(locale).staffing;
  const lines = [
    { id: "staffing", name: staffing, role: "contrast", values: extraStaffing },
    { id: "own", name: ehealth, role: "own", values: extraEhealth },
  ] as const;
  return namedLines(lines, format.billions);
}

function titleText(
  { scenario, comparison }: ScenarioResult,
  measure: CostMeasure,
  { locale, format }: ViewContext,
  mark: MarkNumber,
): string {
  const text = staffingWords(locale).staffing;
  const year = last(comparison.years);
  const shareBy = (by: CostMeasure) =>
    known(last(measureCosts(comparison, by, scenario.staffing.discountRate).breakEven));
  const share = (by: CostMeasure) =>
    markIn(mark, year)(statedBy[by][2], format.percent(shareBy(by)));
  if (shareBy(measure) <= 0) return text.noGrowth[measure](year);
  if (shareBy(measure) > 1) return text.moreThanAll[measure](share(measure), year);
  const other = measure === "present" ? "yearly" : "present";
  const also =
    shareBy(other) > 0 ? text.also[other](share(other), year) : text.nothingMore[other](year);
  return text.title[measure]({ year, share: share(measure), also });
}

/** What the table's columns state: staffing, e-health, break-even. */
const statedBy = {
  yearly: ["extraStaffing", "extraEhealth", "breakEven"],
  sum: ["sumStaffing", "sumEhealth", "breakEvenSum"],
  present: ["presentStaffing", "presentEhealth", "breakEvenPresent"],
} as const satisfies Readonly<Record<CostMeasure, readonly StatedId[]>>;

function tableRows(
  { years, extraStaffing, extraEhealth, breakEven }: ExtraCosts,
  [staffing, ehealth, share]: (typeof statedBy)[CostMeasure],
  { caption, ...context }: ViewContext & { readonly caption: string },
): TableRows {
  const names = coreWords(context.locale).staffing;
  const stated = (column: NumberColumn, id: StatedId) => statedColumn(column, years, { id });
  return {
    caption,
    columns: [
      yearColumn(context.words),
      stated(moneyColumn(names.staffing, context), staffing),
      stated(moneyColumn(names.ehealth, context), ehealth),
      stated(shareColumn(names.breakEven, context), share),
    ],
    rows: yearRows(years, [extraStaffing, extraEhealth, breakEven]),
  };
}
