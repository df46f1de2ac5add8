import { type CostMeasure, measureCosts } from "../../model/result/effect-map.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { scenarioLine } from "../core/scenario-name.js";
import { staffingWordsIn } from "../core/staffing-words.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows } from "../figure/figure.js";
import type { LineChartRows } from "../figure/line-rows.js";
import { moneyColumn, shareColumn, yearColumn } from "../figure/table-columns.js";
import { staffingAssumptionText } from "./staffing-assumption-text.js";

/** Extra e-health cost beside extra staffing cost: of each year, summed, or as present value. */
export function staffingRows(
  result: ScenarioResult,
  context: ViewContext,
  measure: CostMeasure = "yearly",
): LineChartRows {
  const { locale, words, format, prices } = context;
  const { scenario, comparison, staffing } = result;
  const costs = measureCosts(comparison, measure, scenario.staffing.discountRate);
  const { years, extraStaffing, extraEhealth, breakEven } = costs;
  const last = (values: readonly number[]) => values.at(-1) ?? Number.NaN;
  const lastYear = years.at(-1) ?? 0;
  const names = staffingWordsIn(locale);
  const assumption = staffingAssumptionText(scenario.staffing, staffing, context);
  const gap = [format.money(last(extraEhealth)), format.money(last(extraStaffing))];
  const line = (
    id: string,
    name: string,
    values: readonly number[],
    role: LineRows["role"],
  ): LineRows => ({ id, label: `${name} ${format.billions(last(values))}`, values, role });
  const kind = measureText(measure, years[0] ?? 0, context);
  return {
    scenario: scenarioLine(result, context),
    title: staffingTitle(breakEven.at(-1) ?? null, lastYear, measure, context),
    summary:
      locale === "nb"
        ? `Til ${lastYear}: ekstra kostnad til e-helse ${gap[0]}, ekstra kostnad til bemanning ${gap[1]}.`
        : `To ${lastYear}: extra cost of e-health ${gap[0]}, extra cost of staffing ${gap[1]}.`,
    source:
      locale === "nb"
        ? `Milliarder kroner ${kind}, ${prices.constant}. Bemanning: ${assumption}. Kilde: OE 2022-78 kap. 4.3, SSB og egen beregning.`
        : `Billion kroner ${kind}, ${prices.constant}. Staffing: ${assumption}. Source: OE 2022-78 ch. 4.3, Statistics Norway and own calculation.`,
    unit: prices.billionsUnit,
    tick: (mnok) => format.number(mnok / 1000, 1),
    years,
    lines: [
      line("staffing", names.staffing, extraStaffing, "contrast"),
      line("own", names.ehealth, extraEhealth, "own"),
    ],
    table: () => ({
      caption:
        locale === "nb"
          ? `Millioner kroner ${kind}, ${prices.constant}`
          : `Million kroner ${kind}, ${prices.constant}`,
      columns: [
        yearColumn(words),
        moneyColumn(names.staffing, context),
        moneyColumn(names.ehealth, context),
        shareColumn(names.breakEven, context),
      ],
      rows: years.map((year, index) => [
        year,
        extraStaffing[index] ?? null,
        extraEhealth[index] ?? null,
        breakEven[index] ?? null,
      ]),
    }),
  };
}

function measureText(measure: CostMeasure, firstYear: number, { locale }: ViewContext): string {
  const nb = {
    yearly: `mer enn i ${firstYear}`,
    sum: `mer enn i ${firstYear}, summert til og med hvert år`,
    present: `mer enn i ${firstYear}, summert til og med hvert år som nåverdi i ${firstYear}`,
  };
  const en = {
    yearly: `more than in ${firstYear}`,
    sum: `more than in ${firstYear}, summed up to each year`,
    present: `more than in ${firstYear}, summed up to each year as present value in ${firstYear}`,
  };
  return (locale === "nb" ? nb : en)[measure];
}

function staffingTitle(
  share: number | null,
  year: number,
  measure: CostMeasure,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string {
  if (share === null || share <= 0)
    return locale === "nb"
      ? `E-helse koster ikke mer i ${year} enn i dag: det er ingenting å tjene inn`
      : `E-health costs no more in ${year} than today: there is nothing to earn back`;
  const percent = format.percent(share);
  const over = {
    nb: { yearly: "", sum: ", samlet over årene", present: ", regnet som nåverdi" },
    en: { yearly: "", sum: ", summed over the years", present: ", as present value" },
  }[locale][measure];
  return locale === "nb"
    ? `E-helse lønner seg om den sparer ${percent} av bemanningsveksten til ${year}${over}`
    : `E-health pays if it saves ${percent} of staffing growth to ${year}${over}`;
}
