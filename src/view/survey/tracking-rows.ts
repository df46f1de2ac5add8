import { presetIds } from "../../model/core/baseline.js";
import type { SurveyYear } from "../../model/survey/survey-result.js";
import { type LineChartRows, namedLines } from "../figure/line-rows.js";
import { seriesTable, trackingSentence } from "./result-rows.js";
import type { MarkedContext } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/** Where reality runs against low, medium and high growth; null with fewer than two years. */
export function trackingRows(
  series: readonly SurveyYear[],
  survey: MarkedContext,
): LineChartRows | null {
  const { context, constructed } = survey;
  const { tracking } = surveyWords(context.locale);
  if (series.length < 2) return null;
  const lines = [
    ...presetIds.map((id) => ({
      id,
      name: context.words.preset[id],
      role: "ghost" as const,
      values: series.map(({ presets }) => presets[id]),
    })),
    {
      id: "own",
      name: tracking.own,
      role: "own" as const,
      values: series.map(({ total }) => total.mnok),
    },
  ];
  const years = series.map(({ year }) => year);
  return {
    title: trackingSentence(series, survey),
    summary: tracking.summary(years.join(", ")),
    source: constructed ? tracking.constructedSource : tracking.source,
    unit: tracking.unit,
    tick: (mnok) => context.format.number(mnok / 1000, 1),
    years,
    lines: namedLines(lines, context.format.billions),
    band: {
      low: series.map(({ total }) => total.low),
      high: series.map(({ total }) => total.high),
    },
    table: () => seriesTable(series, survey),
  };
}
