import { type PresetId, presetIds } from "../../model/core/baseline.js";
import { categories } from "../../model/core/category.js";
import { fixedShareLimits } from "../../model/municipality/municipality-estimate.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { scenarioLine } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows, NumberColumn, TableRows } from "../figure/figure.js";
import type { LineChartRows } from "../figure/line-rows.js";
import { yearColumn } from "../figure/table-columns.js";
import { estimateSpan } from "./estimate-span.js";
import { placeName } from "./municipality-name.js";

/** The chosen municipalities' yearly cost with the span of the fixed share. M kr, 2021 prices. */
export function municipalityCostRows(
  result: MunicipalityResult,
  context: ViewContext,
): LineChartRows {
  const { locale, words, format, prices } = context;
  const { estimate, presets, members, ground } = result;
  const { years, total } = estimate;
  const last = (values: readonly number[]) => values.at(-1) ?? Number.NaN;
  const [first, end] = [years[0] ?? 0, years.at(-1) ?? 0];
  const isLarge = last(presets.high.total) >= 1000;
  const tick = (mnok: number) => format.number(isLarge ? mnok / 1000 : mnok, 1);
  const unit = isLarge ? prices.billionsUnit : prices.millionsUnit;
  const ghost = (id: PresetId): LineRows => ({
    id,
    label: `${words.preset[id]} ${tick(last(presets[id].total))}`,
    values: presets[id].total,
    role: "ghost",
  });
  const own: LineRows = {
    id: "own",
    label: `${words.yours} ${tick(last(total))}`,
    values: total,
    role: "own",
  };
  const name = placeName(members, ground.tables.municipalities, context);
  const ends = [format.money(total[0] ?? Number.NaN), format.money(last(total))];
  return {
    scenario: scenarioLine(result, context),
    title:
      locale === "nb"
        ? `${name}: fra ${ends[0]} i ${first} til ${ends[1]} i ${end}`
        : `${name}: from ${ends[0]} in ${first} to ${ends[1]} in ${end}`,
    summary: [...presetIds.map(ghost), own].map(({ label }) => label).join(", "),
    source: sourceText(context),
    unit,
    tick,
    years,
    band: estimateSpan(result),
    lines: [...presetIds.map(ghost), own],
    table: () => costTable(result, context),
  };
}

function sourceText({ locale, format, prices }: ViewContext): string {
  const [min, max] = [fixedShareLimits.min, fixedShareLimits.max].map((share) =>
    format.percent(share, 0),
  );
  return locale === "nb"
    ? `Per år, ${prices.constant}. Feltet viser fast andel fra ${min} til ${max}. Tynne linjer: lav, middels og høy vekst. Kilde: OE 2022-78, SSB (tabell 07459 og framskrivinger) og egen beregning.`
    : `Per year, ${prices.constant}. The band shows a fixed share from ${min} to ${max}. Thin lines: low, medium and high growth. Source: OE 2022-78, Statistics Norway (table 07459 and projections) and own calculation.`;
}

function costTable(result: MunicipalityResult, context: ViewContext): TableRows {
  const { locale, words, format, prices } = context;
  const { years, cost, total, inhabitants, perInhabitant } = result.estimate;
  const span = estimateSpan(result);
  const nb = locale === "nb";
  const amount = (label: string): NumberColumn => ({
    label,
    unit: prices.millionsUnit,
    text: (mnok) => format.number(mnok, 2),
  });
  const names = [
    ...categories.map((category) => words.category[category]),
    words.total,
    ...(nb ? ["Laveste anslag", "Høyeste anslag"] : ["Lowest estimate", "Highest estimate"]),
  ];
  return {
    caption: nb
      ? `Anslått kostnad i millioner kroner per år, ${prices.constant}`
      : `Estimated cost in million kroner a year, ${prices.constant}`,
    columns: [
      yearColumn(words),
      ...names.map(amount),
      { label: nb ? "Innbyggere" : "Inhabitants", unit: "", text: format.integer },
      {
        label: nb ? "Kroner per innbygger" : "Kroner per inhabitant",
        unit: prices.unit,
        text: format.integer,
      },
    ],
    rows: years.map((year, index) => [
      year,
      ...[
        ...categories.map((category) => cost[category]),
        ...[total, span.low, span.high, inhabitants, perInhabitant],
      ].map((values) => values[index] ?? null),
    ]),
  };
}
