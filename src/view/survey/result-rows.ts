import { presetIds } from "../../model/core/baseline.js";
import { itemAt } from "../../model/core/series.js";
import { type Bias, biasSpan } from "../../model/survey/bias.js";
import { type CostLine, costGroups, costKinds, costSources } from "../../model/survey/solution.js";
import { leaveOneOut, sumFit } from "../../model/survey/survey-influence.js";
import type { SurveyResult, SurveyYear } from "../../model/survey/survey-result.js";
import { nationalEstimate, perInhabitantEstimate } from "../../model/survey/survey-scaling.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, TableCell, TableRows } from "../figure/figure.js";
import { type MarkedContext, marked, type SurveyContext } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/** A column of M kr. */
function mnokColumn(label: string, { locale, format }: ViewContext): NumberColumn {
  return { label, unit: surveyWords(locale).scatter.unit, text: (mnok) => format.integer(mnok) };
}

/** What the country's cost by a survey is called, with the mark of a constructed example. */
export function surveyFigureName(constructed: boolean, { locale, words }: ViewContext): string {
  return (constructed ? surveyWords(locale).result.constructed : "") + words.total;
}

/** What the survey says in one sentence, and what must be known with it. */
export function resultSentences(
  result: SurveyResult,
  survey: SurveyContext,
  mark = unmarked,
): string[] {
  const { format, locale } = survey.context;
  const { result: words } = surveyWords(locale);
  const { total, scaled, statutory, isStatutoryForecast, year } = result;
  const answers = format.integer(scaled.answers.length);
  if (total === null) return [marked(words.tooFew(answers), survey)];
  const simple = perInhabitantEstimate(scaled, () => true);
  return [
    marked(
      words.sentence({
        year: String(year),
        total: mark("total", format.money(total.mnok)),
        low: format.money(total.low),
        high: format.money(total.high),
        answers,
      }),
      survey,
    ),
    (isStatutoryForecast ? words.statutoryForecast : words.statutory)(format.money(statutory)),
    ...(total.low < 0 ? [words.negative] : []),
    ...(simple === null ? [] : [words.simple(format.money(simple + statutory))]),
  ];
}

/** Figures 3-6 to 3-8: each group invoiced and own, by kind, with intervals. */
export function splitTable({ scaled }: SurveyResult, survey: SurveyContext): TableRows {
  const { context } = survey;
  const words = surveyWords(context.locale);
  const parts: { label: string; wanted: (line: CostLine) => boolean }[] = [
    ...costSources.map((source) => ({
      label: words.source[source],
      wanted: (line: CostLine) => line.source === source,
    })),
    ...costKinds.map((kind) => ({
      label: words.kind[kind],
      wanted: (line: CostLine) => line.kind === kind,
    })),
  ];
  const row = (label: string, isIn: (line: CostLine) => boolean): TableCell[] => {
    const whole = nationalEstimate(scaled, isIn);
    const cells = parts.map(
      ({ wanted }) => nationalEstimate(scaled, (line) => isIn(line) && wanted(line))?.mnok ?? null,
    );
    return [label, ...cells, whole?.mnok ?? null, whole?.low ?? null, whole?.high ?? null];
  };
  return {
    caption: marked(words.split.caption, survey),
    columns: [
      words.split.group,
      ...[
        ...parts.map(({ label }) => label),
        words.split.total,
        words.split.low,
        words.split.high,
      ].map((label) => mnokColumn(label, context)),
    ],
    rows: [
      ...costGroups.map((group) => row(words.group[group], (line) => line.group === group)),
      row(words.split.total, () => true),
    ],
  };
}

/** Every part of figures 3-6 to 3-8 by itself, with its interval. */
export function partTable({ scaled }: SurveyResult, survey: SurveyContext): TableRows {
  const { context } = survey;
  const words = surveyWords(context.locale);
  const rows = costGroups.flatMap((group) =>
    costSources.flatMap((source) =>
      costKinds.map((kind): TableCell[] => {
        const part = nationalEstimate(
          scaled,
          (line) => line.group === group && line.source === source && line.kind === kind,
        );
        const names = [words.group[group], words.source[source], words.kind[kind]];
        return [...names, part?.mnok ?? null, part?.low ?? null, part?.high ?? null];
      }),
    ),
  );
  const { group, source, kind, total, low, high } = words.split;
  return {
    caption: marked(words.split.parts, survey),
    columns: [
      group,
      source,
      kind,
      ...[total, low, high].map((label) => mnokColumn(label, context)),
    ],
    rows,
  };
}

/** Answers that are shown by what they do to the whole. */
const mostInfluential = 15;

/**
 * What each answer does to the whole, the most influential first: the country without it, and how
 * it lies on the line through all costs.
 */
export function influenceTable(
  { scaled, estimate }: SurveyResult,
  survey: SurveyContext,
): TableRows {
  const { context, nameOf } = survey;
  const { influence, scatter } = surveyWords(context.locale);
  const points = new Map(sumFit(scaled, () => true)?.points.map((point) => [point.id, point]));
  const rows = leaveOneOut(scaled)
    .toSorted((one, other) => Math.abs(Number(other.change)) - Math.abs(Number(one.change)))
    .slice(0, mostInfluential)
    .map(({ id, change }): TableCell[] => [
      nameOf(id),
      change === null || estimate === null ? null : estimate.mnok + change,
      change,
      points.get(id)?.leverage ?? null,
      points.get(id)?.cooksDistance ?? null,
    ]);
  const plain = (label: string): NumberColumn => ({
    ...{ label, unit: "", text: (value) => context.format.number(value, 2) },
  });
  return {
    caption: marked(influence.caption, survey),
    columns: [
      influence.without,
      mnokColumn(influence.total, context),
      { ...mnokColumn(influence.change, context), text: (mnok) => context.format.number(mnok, 0) },
      plain(scatter.columns.leverage),
      plain(scatter.columns.cook),
    ],
    rows,
  };
}

/** Several years side by side, with the report's medium growth. */
export function seriesTable(years: readonly SurveyYear[], survey: MarkedContext): TableRows {
  const { context } = survey;
  const { series } = surveyWords(context.locale);
  return {
    caption: marked(series.caption, survey),
    columns: [
      { label: series.year, unit: "", text: String },
      ...[
        ...[series.total, series.low, series.high],
        ...presetIds.map((id) => series.preset(context.words.preset[id])),
      ].map((label) => mnokColumn(label, context)),
      { label: series.growth, unit: "", text: (growth) => context.format.percent(growth) },
    ],
    rows: years.map(({ year, total, presets }, place) => [
      year,
      total.mnok,
      total.low,
      total.high,
      presets.low,
      presets.medium,
      presets.high,
      place === 0 ? null : growthSince(itemAt(years, place - 1), { year, total }),
    ]),
  };
}

function growthSince(before: SurveyYear, { year, total }: Pick<SurveyYear, "year" | "total">) {
  return (total.mnok / before.total.mnok) ** (1 / (year - before.year)) - 1;
}

/** Where the last year runs against the report's medium growth; empty with fewer than two years. */
export function trackingSentence(years: readonly SurveyYear[], survey: MarkedContext): string {
  const last = years.at(-1);
  if (last === undefined || years.length < 2) return "";
  const { tracking } = surveyWords(survey.context.locale).result;
  const { total, presets, year } = last;
  const { medium } = presets;
  const where = total.mnok > medium ? tracking.above(String(year)) : tracking.below(String(year));
  const isWithin = medium >= total.low && medium <= total.high;
  return `${marked(where, survey)} ${isWithin ? tracking.within : tracking.beyond}`;
}

/** What the bias that is set does to the estimate, beside its interval. */
export function biasSentence(result: SurveyResult, bias: Bias, { context }: SurveyContext): string {
  const { bias: words } = surveyWords(context.locale);
  const general = nationalEstimate(result.scaled, ({ group }) => group === "general");
  if (result.total === null || general === null || Object.values(bias).every((part) => part === 0))
    return words.none;
  const { low, high } = biasSpan(result.total, general.mnok, bias);
  return words.span(context.format.money(low), context.format.money(high));
}
