import type { ScenarioResult } from "../model/scenario-result.js";
import type { LineChartRows } from "./line-rows.js";
import { scenarioLine } from "./scenario-name.js";
import { staffingAssumptionText } from "./staffing-assumption-text.js";
import { moneyColumn, shareColumn, yearColumn } from "./table-columns.js";
import type { ViewContext } from "./view-context.js";

/** Extra e-health cost beside extra staffing cost, M kr in 2021 prices. */
export function staffingRows(result: ScenarioResult, context: ViewContext): LineChartRows {
  const { scenario, comparison, staffing } = result;
  const { locale, words, format, prices } = context;
  const { years, extraStaffing, extraEhealth, breakEven } = comparison;
  const last = (values: readonly number[]) => values.at(-1) ?? Number.NaN;
  const lastYear = years.at(-1) ?? 0;
  const names =
    locale === "nb"
      ? { staffing: "Bemanning", ehealth: "E-helse", share: "Lønnsomhetsgrense" }
      : { staffing: "Staffing", ehealth: "E-health", share: "Break-even" };
  const assumption = staffingAssumptionText(scenario.staffing, staffing, { locale, format });
  const gap = [format.money(last(extraEhealth)), format.money(last(extraStaffing))];
  return {
    scenario: scenarioLine(result, context),
    title: staffingTitle(breakEven.at(-1) ?? null, lastYear, { locale, format }),
    summary:
      locale === "nb"
        ? `I ${lastYear}: ekstra kostnad til e-helse ${gap[0]}, ekstra kostnad til bemanning ${gap[1]}.`
        : `In ${lastYear}: extra cost of e-health ${gap[0]}, extra cost of staffing ${gap[1]}.`,
    source:
      locale === "nb"
        ? `Milliarder kroner mer enn i ${years[0]}, ${prices.constant}. Bemanning: ${assumption}. Kilde: OE 2022-78 kap. 4.3, SSB og egen beregning.`
        : `Billion kroner more than in ${years[0]}, ${prices.constant}. Staffing: ${assumption}. Source: OE 2022-78 ch. 4.3, Statistics Norway and own calculation.`,
    unit: prices.billionsUnit,
    tick: (mnok) => format.number(mnok / 1000, 1),
    years,
    lines: [
      {
        id: "staffing",
        label: `${names.staffing} ${format.billions(last(extraStaffing))}`,
        values: extraStaffing,
        role: "contrast",
      },
      {
        id: "own",
        label: `${names.ehealth} ${format.billions(last(extraEhealth))}`,
        values: extraEhealth,
        role: "own",
      },
    ],
    table: () => ({
      caption:
        locale === "nb"
          ? `Millioner kroner mer enn i ${years[0]}, ${prices.constant}`
          : `Million kroner more than in ${years[0]}, ${prices.constant}`,
      columns: [
        yearColumn(words),
        moneyColumn(names.staffing, context),
        moneyColumn(names.ehealth, context),
        shareColumn(names.share, context),
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

function staffingTitle(
  share: number | null,
  year: number,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string {
  if (share === null || share <= 0)
    return locale === "nb"
      ? `E-helse koster ikke mer i ${year} enn i dag: det er ingenting å tjene inn`
      : `E-health costs no more in ${year} than today: there is nothing to earn back`;
  return locale === "nb"
    ? `E-helse lønner seg om den sparer ${format.percent(share)} av bemanningsveksten til ${year}`
    : `E-health pays if it saves ${format.percent(share)} of staffing growth to ${year}`;
}
