import { type PresetId, presetIds } from "../../model/core/baseline.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { scenarioLine } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows } from "../figure/figure.js";
import type { LineChartRows } from "../figure/line-rows.js";
import { yearColumn } from "../figure/table-columns.js";

/** Cost per inhabitant, the user's scenario against the report's three. kr, 2021 prices. */
export function perInhabitantRows(
  result: ScenarioResult,
  presets: Readonly<Record<PresetId, ScenarioResult>>,
  context: ViewContext,
): LineChartRows {
  const { locale, words, format, prices } = context;
  const { projection, perInhabitant, scenario } = result;
  const { years } = projection;
  const last = (values: readonly number[]) => values.at(-1) ?? Number.NaN;
  const [firstYear, lastYear] = [years[0] ?? 0, years.at(-1) ?? 0];
  const [start, end] = [format.kroner(perInhabitant[0] ?? 0), format.kroner(last(perInhabitant))];
  const { vintage, alternative, ages } = scenario.population;
  const per = `per ${words.ages[ages]}`;
  const ghosts = presetIds.map(
    (preset): LineRows => ({
      id: preset,
      label: `${words.preset[preset]} ${format.integer(last(presets[preset].perInhabitant))}`,
      values: presets[preset].perInhabitant,
      role: "ghost",
    }),
  );
  const own: LineRows = {
    id: "own",
    label: `${words.yours} ${format.integer(last(perInhabitant))}`,
    values: perInhabitant,
    role: "own",
  };
  return {
    scenario: scenarioLine(result, context),
    title:
      locale === "nb"
        ? `${capital(per)}: fra ${start} i ${firstYear} til ${end} i ${lastYear}`
        : `${capital(per)}: from ${start} in ${firstYear} to ${end} in ${lastYear}`,
    summary: [...ghosts.map(({ label }) => label), own.label].join(", "),
    source:
      locale === "nb"
        ? `Kroner ${per}, ${prices.constant}. Folketall: SSB, framskrivingen fra ${vintage}, ${words.alternative[alternative].toLowerCase()}. Kilde: OE 2022-78, SSB og egen beregning.`
        : `Kroner ${per}, ${prices.constant}. Population: Statistics Norway, ${vintage} projection, ${words.alternative[alternative].toLowerCase()}. Source: OE 2022-78, Statistics Norway and own calculation.`,
    unit: prices.unit,
    tick: format.integer,
    years,
    lines: [...ghosts, own],
    table: () => ({
      caption:
        locale === "nb" ? `Kroner ${per}, ${prices.constant}` : `Kroner ${per}, ${prices.constant}`,
      columns: [
        yearColumn(words),
        ...[words.yours, ...presetIds.map((preset) => words.preset[preset])].map((label) => ({
          label,
          unit: prices.unit,
          text: format.integer,
        })),
      ],
      rows: years.map((year, index) => [
        year,
        perInhabitant[index] ?? null,
        ...presetIds.map((preset) => presets[preset].perInhabitant[index] ?? null),
      ]),
    }),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
