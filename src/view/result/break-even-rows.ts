import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { sumCosts } from "../../model/result/staffing.js";
import { scenarioLine } from "../core/scenario-name.js";
import { staffingWordsIn } from "../core/staffing-words.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows } from "../figure/figure.js";
import type { LineChartRows } from "../figure/line-rows.js";
import { integerColumn, moneyColumn, shareColumn, yearColumn } from "../figure/table-columns.js";
import { staffingAssumptionText } from "./staffing-assumption-text.js";

/**
 * The share of staffing growth that e-health must make unnecessary: of each year, of all years so
 * far, and of their present value. From the year after the first, where something has grown.
 */
export function breakEvenRows(result: ScenarioResult, context: ViewContext): LineChartRows {
  const { locale, words, format, prices } = context;
  const { scenario, comparison, staffing } = result;
  const { discountRate } = scenario.staffing;
  const nb = locale === "nb";
  const names = staffingWordsIn(locale);
  const series = [
    { id: "own", role: "own", of: comparison, name: names.measures.yearly },
    { id: "sum", role: "ghost", of: sumCosts(comparison, 0), name: names.measures.sum },
    {
      id: "present",
      role: "contrast",
      of: sumCosts(comparison, discountRate),
      name: names.measures.present,
    },
  ] as const;
  const lines = series.map(({ id, role, of, name }): LineRows => {
    const values = of.breakEven.slice(1).map((share) => share ?? 0);
    return { id, role, label: `${name} ${format.percent(values.at(-1) ?? Number.NaN)}`, values };
  });
  const years = comparison.years.slice(1);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const at = (year: number) => format.percent(comparison.breakEven[year - first + 1] ?? Number.NaN);
  const peak = Math.max(...(lines[0]?.values ?? []));
  const peakYear = years[lines[0]?.values.indexOf(peak) ?? 0] ?? 0;
  const assumption = staffingAssumptionText(scenario.staffing, staffing, context);
  return {
    scenario: scenarioLine(result, context),
    title: nb
      ? `Grensen er høyest i ${peakYear}, ${format.percent(peak)}, og ${at(last)} i ${last}`
      : `Break-even is highest in ${peakYear}, ${format.percent(peak)}, and ${at(last)} in ${last}`,
    summary: lines.map(({ label }) => label).join(", "),
    source: nb
      ? `Prosent av bemanningsveksten som e-helse må gjøre unødvendig. Bemanning: ${assumption}. Nåverdi med ${format.percent(discountRate)} rente (R-109/2021). Årsverk etter omsorgstjenestenes utgift per årsverk, som ikke er en lønn. Kilde: OE 2022-78, SSB og egen beregning.`
      : `Per cent of staffing growth that e-health must make unnecessary. Staffing: ${assumption}. Present value at ${format.percent(discountRate)} (R-109/2021). Full-time equivalents by care services’ expenditure per full-time equivalent, which is not a wage. Source: OE 2022-78, Statistics Norway and own calculation.`,
    unit: nb ? "% av bemanningsveksten" : "% of staffing growth",
    tick: (share) => format.number(share * 100, 1),
    years,
    lines,
    table: () => ({
      caption: `${names.breakEven}, ${prices.constant}`,
      columns: [
        yearColumn(words),
        shareColumn(names.measures.yearly, context),
        moneyColumn(nb ? "Må spares" : "To be saved", context),
        integerColumn(names.fullTimeEquivalents, context),
        shareColumn(names.measures.sum, context),
        shareColumn(names.measures.present, context),
      ],
      rows: years.map((year, index) => {
        const [yearly, sum, present] = series.map(({ of }) => of.breakEven[index + 1] ?? null);
        const of = (values: readonly number[]) =>
          typeof yearly === "number" ? yearly * (values[index + 1] ?? Number.NaN) : null;
        return [
          year,
          yearly ?? null,
          of(comparison.extraStaffing),
          of(comparison.extraFullTimeEquivalents),
          sum ?? null,
          present ?? null,
        ];
      }),
    }),
  };
}
