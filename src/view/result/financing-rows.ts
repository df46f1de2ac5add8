import { first, itemAt, known, last } from "../../model/core/series.js";
import { type Financing, shareFinancing } from "../../model/result/financing.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { LineRows, NumberColumn, TableRows } from "../figure/figure.js";
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
import { roundStaff } from "./staffing-sentence.js";
import { markIn } from "./stated-result.js";
import { savingWords } from "./words/saving/index.js";

/** Who pays, with the staff that the sparing means: null where staffing costs nothing more. */
interface StaffedFinancing extends Financing {
  readonly staff: readonly (number | null)[];
}

/** Fresh money or gains: who pays for e-health's growth, and what saved staffing must cover. */
export function financingRows(result: ScenarioResult, context: ViewContext): LineChartRows {
  const { locale, format, prices } = context;
  const { years } = result.comparison;
  const text = savingWords(locale).financing;
  const financing = staffedFinancing(result);
  const lines = financingLines(result, financing, context);
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({ title: (mark) => titleText(result, financing, context, mark) }),
    summary: lineSummary(lines),
    source: text.source(first(years), prices.constant),
    unit: prices.billionsUnit,
    tick: (mnok) => format.number(mnok / 1000, 1),
    years,
    lines,
    table: () => tableRows(result, financing, context),
  };
}

function staffedFinancing({ comparison, scenario }: ScenarioResult): StaffedFinancing {
  const financing = shareFinancing(comparison, scenario.staffing);
  const staff = financing.mustSaveShare.map((share, place) =>
    share === null ? null : share * itemAt(comparison.extraFullTimeEquivalents, place),
  );
  return { ...financing, staff };
}

/** The state's money and the gains are drawn only where there are any. */
function financingLines(
  { comparison }: ScenarioResult,
  { state, mustSave }: Financing,
  { locale, format }: ViewContext,
): LineRows[] {
  const text = savingWords(locale).financing;
  const { ehealth } = coreWords(locale).staffing;
  const { gains, extraEhealth } = comparison;
  const optional = [
    { id: "state", name: text.state, values: state, role: "ghost" },
    { id: "gains", name: text.gains, values: gains, role: "ghost" },
  ] as const;
  const lines = [
    ...optional.filter(({ values }) => values.some((value) => value !== 0)),
    { id: "own", name: ehealth, values: extraEhealth, role: "own" } as const,
    { id: "mustSave", name: text.mustSave, values: mustSave, role: "contrast" } as const,
  ];
  return namedLines(lines, format.billions);
}

function titleText(
  { scenario, comparison }: ScenarioResult,
  { mustSave, staff }: StaffedFinancing,
  { locale, format }: ViewContext,
  mark: MarkNumber,
): string {
  const text = savingWords(locale).financing;
  const { stateShare } = scenario.staffing;
  const year = last(comparison.years);
  const marked = markIn(mark, year);
  const start =
    stateShare === 0
      ? text.noFreshMoney
      : text.freshMoney(marked("stateShare", format.percent(stateShare, 0)));
  if (last(mustSave) <= 0) return text.nothingToSave(start, year);
  return text.title({
    start,
    amount: marked("mustSave", format.money(last(mustSave))),
    year,
    staff: marked("mustSaveStaff", format.integer(roundStaff(known(last(staff))))),
  });
}

function tableRows(
  { comparison }: ScenarioResult,
  { state, mustSave, mustSaveShare, staff, uncovered }: StaffedFinancing,
  context: ViewContext,
): TableRows {
  const { locale, words, prices } = context;
  const { years, extraEhealth, gains } = comparison;
  const text = savingWords(locale).financing;
  const { ehealth, fullTimeColumn } = coreWords(locale).staffing;
  const stated = (column: NumberColumn, id: StatedId) => statedColumn(column, years, { id });
  const amount = (label: string, id: StatedId) => stated(moneyColumn(label, context), id);
  return {
    caption: text.caption(first(years), prices.constant),
    columns: [
      yearColumn(words),
      amount(ehealth, "extraEhealth"),
      amount(text.state, "stateMoney"),
      amount(text.gains, "gains"),
      amount(text.mustSave, "mustSave"),
      stated(shareColumn(text.share, context), "mustSaveShare"),
      stated(integerColumn(fullTimeColumn, context), "mustSaveStaff"),
      amount(text.uncovered, "uncovered"),
    ],
    rows: yearRows(years, [extraEhealth, state, gains, mustSave, mustSaveShare, staff, uncovered]),
  };
}
