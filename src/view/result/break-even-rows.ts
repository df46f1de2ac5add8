import { itemAt, known, last, zip } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { type ExtraCosts, sumCosts } from "../../model/result/staffing.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { type LineChartRows, lineSummary, namedLines } from "../figure/line-rows.js";
import {
  integerColumn,
  moneyColumn,
  shareColumn,
  statedColumn,
  yearColumn,
} from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { yearRows } from "../figure/year-rows.js";
import { scenarioLine } from "./scenario-name.js";
import { staffingAssumptionText } from "./staffing-assumption-text.js";
import { markIn } from "./stated-result.js";
import { savingWords } from "./words/saving/index.js";

/** Break-even shares from the year after the first, where something has grown. */
interface Shares {
  readonly years: readonly number[];
  readonly yearly: readonly number[];
  readonly sum: readonly number[];
  readonly present: readonly number[];
}

/**
 * The share of staffing growth that e-health must make unnecessary: of each year, of all years so
 * far, and of their present value. From the year after the first, where something has grown.
 */
export function breakEvenRows(result: ScenarioResult, context: ViewContext): LineChartRows {
  const { locale, format } = context;
  const { scenario, staffing } = result;
  const text = savingWords(locale).breakEven;
  const { measures } = coreWords(locale).staffing;
  const shares = sharesOf(result);
  const { years, yearly, sum, present } = shares;
  const named = [
    { id: "own", role: "own", values: yearly, name: measures.yearly },
    { id: "sum", role: "ghost", values: sum, name: measures.sum },
    { id: "present", role: "contrast", values: present, name: measures.present },
  ] as const;
  const lines = namedLines(named, format.percent);
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({
      title: (mark) => titleText(shares, context, mark),
      source: (mark) => {
        const marked = markIn(mark, last(years));
        const { discountRate } = scenario.staffing;
        return text.source({
          assumption: staffingAssumptionText(scenario.staffing, staffing, context, marked),
          discountRate: marked("discountRate", format.percent(discountRate)),
          isUsual: discountRate === staffing.discountRate,
        });
      },
    }),
    summary: lineSummary(lines),
    unit: text.unit,
    tick: (share) => format.number(share * 100, 1),
    years,
    lines,
    table: () => tableRows(result, shares, context),
  };
}

/** Where the share is highest, and where it ends. */
function titleText(
  { years, yearly }: Shares,
  { locale, format }: ViewContext,
  mark: MarkNumber,
): string {
  const text = savingWords(locale).breakEven;
  const peak = Math.max(...yearly);
  if (peak <= 0) return text.nothing;
  const peakYear = itemAt(years, yearly.indexOf(peak));
  const lastYear = last(years);
  const share = (year: number, value: number) =>
    markIn(mark, year)("breakEven", format.percent(value));
  return text.title({
    peakYear,
    peak: share(peakYear, peak),
    end: peakYear === lastYear ? null : share(lastYear, last(yearly)),
    lastYear,
  });
}

function sharesOf({ scenario, comparison }: ScenarioResult): Shares {
  const shares = ({ breakEven }: ExtraCosts) => breakEven.slice(1).map(known);
  return {
    years: comparison.years.slice(1),
    yearly: shares(comparison),
    sum: shares(sumCosts(comparison, 0)),
    present: shares(sumCosts(comparison, scenario.staffing.discountRate)),
  };
}

function tableRows(
  { comparison }: ScenarioResult,
  { years, yearly, sum, present }: Shares,
  context: ViewContext,
): TableRows {
  const { locale, words, prices } = context;
  const names = coreWords(locale).staffing;
  const stated = (column: NumberColumn, id: StatedId) => statedColumn(column, years, { id });
  const needed = (values: readonly number[]) =>
    zip(yearly, values.slice(1)).map(([share, value]) => share * value);
  return {
    caption: `${names.breakEven}, ${prices.constant}`,
    columns: [
      yearColumn(words),
      stated(shareColumn(names.measures.yearly, context), "breakEven"),
      stated(moneyColumn(savingWords(locale).breakEven.toSave, context), "savedStaffing"),
      stated(integerColumn(names.fullTimeColumn, context), "savedFullTimeEquivalents"),
      stated(shareColumn(names.measures.sum, context), "breakEvenSum"),
      stated(shareColumn(names.measures.present, context), "breakEvenPresent"),
    ],
    rows: yearRows(years, [
      yearly,
      needed(comparison.extraStaffing),
      needed(comparison.extraFullTimeEquivalents),
      sum,
      present,
    ]),
  };
}
