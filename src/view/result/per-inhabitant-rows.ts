import { presetIds } from "../../model/core/baseline.js";
import { first, last } from "../../model/core/series.js";
import type { Presets, ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows, TableRows } from "../figure/figure.js";
import { type LineChartRows, lineSummary, namedLines } from "../figure/line-rows.js";
import { statedColumn, yearColumn } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { yearRows } from "../figure/year-rows.js";
import { scenarioLine } from "./scenario-name.js";
import { startText } from "./start-text.js";
import { markIn, type StatedResult } from "./stated-result.js";
import { resultWords } from "./words/index.js";

/** Cost per inhabitant, the user's scenario against the report's three. kr, 2021 prices. */
export function perInhabitantRows(
  result: ScenarioResult,
  presets: Presets,
  context: ViewContext,
): LineChartRows {
  const { locale, words, format, prices } = context;
  const { projection, scenario } = result;
  const { years } = projection;
  const { vintage, alternative, ages } = scenario.population;
  const text = resultWords(locale).perInhabitant;
  const lines = perInhabitantLines(result, presets, context);
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({
      title: (mark) => titleText(result, context, mark),
      source: (mark) =>
        `${text.source({
          whom: words.ages[ages],
          prices: prices.constant,
          start: startText(result, context, markIn(mark, first(years))),
          vintage,
          alternative: words.alternative[alternative].toLowerCase(),
        })} ${words.twoPopulations}`,
    }),
    summary: lineSummary(lines),
    unit: prices.unit,
    tick: format.integer,
    years,
    lines,
    table: () => tableRows(result, presets, context),
  };
}

function titleText(
  { projection: { years }, perInhabitant, scenario }: ScenarioResult,
  { locale, words, format }: ViewContext,
  mark: MarkNumber,
): string {
  const text = resultWords(locale);
  const each = (year: number, nok: number, after?: string) =>
    markIn(mark, year)("perInhabitant", format.kroner(nok), after);
  return text.perInhabitant.title({
    whom: words.ages[scenario.population.ages],
    start: each(first(years), first(perInhabitant)),
    end: each(last(years), last(perInhabitant), text.inYear(last(years))),
    firstYear: first(years),
  });
}

function perInhabitantLines(
  { perInhabitant }: ScenarioResult,
  presets: Presets,
  { words, format }: ViewContext,
): LineRows[] {
  const ghosts = presetIds.map((id) => {
    const values = presets[id].perInhabitant;
    return { id, name: words.preset[id], role: "ghost", values } as const;
  });
  const own = { id: "own", name: words.yours, role: "own", values: perInhabitant } as const;
  return namedLines([...ghosts, own], format.integer);
}

function tableRows(
  { projection, perInhabitant, scenario }: ScenarioResult,
  presets: Presets,
  { locale, words, format, prices }: ViewContext,
): TableRows {
  const stated = (label: string, what: StatedResult) =>
    statedColumn({ label, unit: prices.unit, text: format.integer }, projection.years, what);
  const whom = words.ages[scenario.population.ages];
  return {
    caption: resultWords(locale).perInhabitant.caption(whom, prices.constant),
    columns: [
      yearColumn(words),
      stated(words.yours, { id: "perInhabitant" }),
      ...presetIds.map((of) => stated(words.preset[of], { id: "perInhabitant", of })),
    ],
    rows: yearRows(projection.years, [
      perInhabitant,
      ...presetIds.map((preset) => presets[preset].perInhabitant),
    ]),
  };
}
