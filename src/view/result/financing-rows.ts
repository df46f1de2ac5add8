import { shareFinancing } from "../../model/result/financing.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { scenarioLine } from "../core/scenario-name.js";
import { staffingWordsIn } from "../core/staffing-words.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows } from "../figure/figure.js";
import type { LineChartRows } from "../figure/line-rows.js";
import { integerColumn, moneyColumn, shareColumn, yearColumn } from "../figure/table-columns.js";
import { roundStaff } from "./staffing-sentence.js";

/** Fresh money or gains: who pays for e-health's growth, and what saved staffing must cover. */
export function financingRows(result: ScenarioResult, context: ViewContext): LineChartRows {
  const { locale, words, format, prices } = context;
  const { scenario, comparison } = result;
  const { years, extraEhealth, gains, extraFullTimeEquivalents } = comparison;
  const { state, mustSave, mustSaveShare, uncovered } = shareFinancing(
    comparison,
    scenario.staffing,
  );
  const nb = locale === "nb";
  const names = nb
    ? { state: "Staten", gains: "Andre gevinster", mustSave: "Må spares", uncovered: "Udekket" }
    : { state: "The state", gains: "Other gains", mustSave: "To be saved", uncovered: "Uncovered" };
  const { ehealth, fullTimeEquivalents } = staffingWordsIn(locale);
  const line = (
    id: string,
    name: string,
    values: readonly number[],
    role: LineRows["role"],
  ): LineRows => ({
    id,
    label: `${name} ${format.billions(values.at(-1) ?? Number.NaN)}`,
    values,
    role,
  });
  const hasAny = (values: readonly number[]) => values.some((value) => value !== 0);
  const optional = [
    ...(hasAny(state) ? [line("state", names.state, state, "ghost")] : []),
    ...(hasAny(gains) ? [line("gains", names.gains, gains, "ghost")] : []),
  ];
  const lines = [
    ...optional,
    line("own", ehealth, extraEhealth, "own"),
    line("mustSave", names.mustSave, mustSave, "contrast"),
  ];
  const staff = years.map((_, index) => {
    const share = mustSaveShare[index] ?? null;
    return share === null ? null : share * (extraFullTimeEquivalents[index] ?? Number.NaN);
  });
  return {
    scenario: scenarioLine(result, context),
    title: financingTitle(
      {
        year: years.at(-1) ?? 0,
        stateShare: scenario.staffing.stateShare,
        mustSave: mustSave.at(-1) ?? Number.NaN,
        staff: staff.at(-1) ?? null,
      },
      context,
    ),
    summary: lines.map(({ label }) => label).join(", "),
    source: nb
      ? `Milliarder kroner mer enn i ${years[0]}, ${prices.constant}. Friske midler eller gevinster: OE 2022-78 kap. 4.3. Kilde: OE 2022-78, SSB og egen beregning.`
      : `Billion kroner more than in ${years[0]}, ${prices.constant}. Fresh money or gains: OE 2022-78 ch. 4.3. Source: OE 2022-78, Statistics Norway and own calculation.`,
    unit: prices.billionsUnit,
    tick: (mnok) => format.number(mnok / 1000, 1),
    years,
    lines,
    table: () => ({
      caption: nb
        ? `Millioner kroner mer enn i ${years[0]}, ${prices.constant}`
        : `Million kroner more than in ${years[0]}, ${prices.constant}`,
      columns: [
        yearColumn(words),
        ...[ehealth, names.state, names.gains, names.mustSave].map((label) =>
          moneyColumn(label, context),
        ),
        shareColumn(nb ? "Av bemanningsveksten" : "Of staffing growth", context),
        integerColumn(fullTimeEquivalents, context),
        moneyColumn(names.uncovered, context),
      ],
      rows: years.map((year, index) => [
        year,
        ...[extraEhealth, state, gains, mustSave, mustSaveShare, staff, uncovered].map(
          (values) => values[index] ?? null,
        ),
      ]),
    }),
  };
}

interface FinancingFacts {
  readonly year: number;
  readonly stateShare: number;
  readonly mustSave: number;
  readonly staff: number | null;
}

function financingTitle(
  { year, stateShare, mustSave, staff }: FinancingFacts,
  { locale, format }: ViewContext,
): string {
  const percent = format.percent(stateShare, 0);
  const amount = format.money(mustSave);
  const count = format.integer(roundStaff(staff ?? 0));
  if (locale === "nb") {
    const when =
      stateShare === 0 ? "Uten friske midler" : `Når staten betaler ${percent} av veksten,`;
    return mustSave <= 0
      ? `${when} trenger e-helse ikke spare årsverk i ${year}`
      : `${when} må sparte årsverk dekke ${amount} i ${year}: om lag ${count} årsverk`;
  }
  const when =
    stateShare === 0 ? "Without fresh money," : `When the state pays ${percent} of the growth,`;
  return mustSave <= 0
    ? `${when} e-health need not save staff in ${year}`
    : `${when} saved staff must cover ${amount} in ${year}: about ${count} full-time equivalents`;
}
