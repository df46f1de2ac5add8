import { type PresetId, presetIds } from "../model/baseline.js";
import { categories } from "../model/category.js";
import { fixedShareLimits } from "../model/municipality-estimate.js";
import type { MunicipalityResult } from "../model/municipality-result.js";
import { estimateSpan } from "./estimate-span.js";
import type { LineRows } from "./figure.js";
import type { LineChartRows } from "./line-rows.js";
import { placeName } from "./municipality-name.js";
import type { ViewContext } from "./view-context.js";

/** The chosen municipalities' yearly cost with the span of the fixed share. M kr, 2021 prices. */
export function municipalityCostRows(
  result: MunicipalityResult,
  context: ViewContext,
): LineChartRows {
  const { locale, words, format } = context;
  const { estimate, presets, members, ground } = result;
  const { years, total } = estimate;
  const last = (values: readonly number[]) => values.at(-1) ?? Number.NaN;
  const [first, end] = [years[0] ?? 0, years.at(-1) ?? 0];
  const isLarge = last(presets.high.total) >= 1000;
  const tick = (mnok: number) => format.number(isLarge ? mnok / 1000 : mnok, 1);
  const unit = format.money(isLarge ? 1000 : 1).replace(/^[\d.,]+\s/, "");
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

function sourceText({ locale, format }: ViewContext): string {
  const [min, max] = [fixedShareLimits.min, fixedShareLimits.max].map((share) =>
    format.percent(share, 0),
  );
  return locale === "nb"
    ? `Per år, faste 2021-priser. Feltet viser fast andel fra ${min} til ${max}. Tynne linjer: lav, middels og høy vekst. Kilde: OE 2022-78, SSB (tabell 07459 og framskrivinger) og egen beregning.`
    : `Per year, constant 2021 prices. The band shows a fixed share from ${min} to ${max}. Thin lines: low, medium and high growth. Source: OE 2022-78, Statistics Norway (table 07459 and projections) and own calculation.`;
}

function costTable(
  { estimate, atShare }: MunicipalityResult,
  { locale, words, format }: ViewContext,
) {
  const { years, cost, total, inhabitants, perInhabitant } = estimate;
  const span = estimateSpan({ atShare });
  const of = (values: readonly number[], index: number) =>
    format.number(values[index] ?? Number.NaN, 2);
  return {
    caption:
      locale === "nb"
        ? "Anslått kostnad i millioner kroner per år, faste 2021-priser"
        : "Estimated cost in million kroner a year, constant 2021 prices",
    columns: [
      words.year,
      ...categories.map((category) => words.category[category]),
      words.total,
      ...(locale === "nb"
        ? ["Laveste anslag", "Høyeste anslag", "Innbyggere", "Kroner per innbygger"]
        : ["Lowest estimate", "Highest estimate", "Inhabitants", "Kroner per inhabitant"]),
    ],
    rows: years.map((year, index) => [
      String(year),
      ...categories.map((category) => of(cost[category], index)),
      of(total, index),
      of(span.low, index),
      of(span.high, index),
      format.integer(inhabitants[index] ?? Number.NaN),
      format.integer(perInhabitant[index] ?? Number.NaN),
    ]),
  };
}
