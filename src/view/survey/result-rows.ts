import { type PresetId, presetIds } from "../../model/core/baseline.js";
import { itemAt } from "../../model/core/series.js";
import { type Bias, biasSpan } from "../../model/survey/bias.js";
import type { StatedSurveyId } from "../../model/survey/quantities/stated-survey-quantities.js";
import { leaveOneOut, sumFit } from "../../model/survey/survey-influence.js";
import type { SurveyResult, SurveyYear } from "../../model/survey/survey-result.js";
import { nationalEstimate, perInhabitantEstimate } from "../../model/survey/survey-scaling.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { statedRows } from "../figure/table-columns.js";
import { type MarkedContext, marked, type SurveyContext } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/** A column of M kr. */
export function mnokColumn(label: string, { locale, format }: ViewContext): NumberColumn {
  return { label, unit: surveyWords(locale).scatter.unit, text: (mnok) => format.integer(mnok) };
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
  const answers = mark("scaledAnswers", format.integer(scaled.answers.length));
  const repeated = repeatedSentence(result, survey);
  if (total === null) return [marked(words.tooFew(answers), survey), ...repeated];
  const simple = perInhabitantEstimate(scaled, () => true);
  return [
    marked(
      words.sentence({
        year: String(year),
        total: mark("total", format.money(total.mnok)),
        low: mark("low", format.money(total.low)),
        high: mark("high", format.money(total.high)),
        answers,
      }),
      survey,
    ),
    ...repeated,
    (isStatutoryForecast ? words.statutoryForecast : words.statutory)(
      mark("statutory", format.money(statutory)),
    ),
    ...(total.low < 0 ? [words.negative] : []),
    ...(simple === null ? [] : [words.simple(mark("simple", format.money(simple + statutory)))]),
  ];
}

/** Municipalities that are named; of more it is said how many. */
const mostNamed = 3;

/** Who has answered more than once, and what is made of it; empty when nobody has. */
function repeatedSentence(
  { repeated, year }: SurveyResult,
  { context, nameOf }: SurveyContext,
): string[] {
  if (repeated.length === 0) return [];
  const { result: words } = surveyWords(context.locale);
  const more = repeated.length - mostNamed;
  const names = repeated.slice(0, mostNamed).map(nameOf);
  if (more > 0) names.push(words.others(more));
  return [words.repeated({ year: String(year), names: context.format.list(names) })];
}

/** Answers that are shown by what they do to the whole. */
const mostInfluential = 15;

/**
 * What each answer does to the whole, the most influential first: the country without it, and how
 * it lies on the line through all costs.
 */
export function influenceTable(result: SurveyResult, survey: SurveyContext): TableRows {
  const { context } = survey;
  const { influence, scatter } = surveyWords(context.locale);
  const rows = influenceRows(result, survey);
  const of = (id: StatedSurveyId, column: NumberColumn) =>
    statedRows(
      column,
      rows.map(({ answer }) => ({ id, year: result.year, place: answer })),
    );
  const plain = (label: string): NumberColumn => ({
    label,
    unit: "",
    text: (value) => context.format.fixed(value, 2),
  });
  return {
    caption: marked(influence.caption, survey),
    columns: [
      influence.without,
      of("leftOutTotal", mnokColumn(influence.total, context)),
      of("leftOutChange", mnokColumn(influence.change, context)),
      of("pointLeverage", plain(scatter.columns.leverage)),
      of("cooksDistance", plain(scatter.columns.cook)),
    ],
    rows: rows.map(({ cells }) => cells),
  };
}

/** Each answer's row, by the answer's id. */
function influenceRows({ scaled, estimate }: SurveyResult, { nameOf }: SurveyContext) {
  const points = new Map(sumFit(scaled, () => true)?.points.map((point) => [point.id, point]));
  return leaveOneOut(scaled)
    .toSorted((one, other) => Math.abs(Number(other.change)) - Math.abs(Number(one.change)))
    .slice(0, mostInfluential)
    .map(({ id, change }) => ({
      answer: id,
      cells: [
        nameOf(id),
        change === null || estimate === null ? null : estimate.mnok + change,
        change,
        points.get(id)?.leverage ?? null,
        points.get(id)?.cooksDistance ?? null,
      ],
    }));
}

/** Several years side by side, with the report's medium growth. */
export function seriesTable(years: readonly SurveyYear[], survey: MarkedContext): TableRows {
  const { context } = survey;
  const { series } = surveyWords(context.locale);
  const of = (id: StatedSurveyId, label: string, more: { readonly of?: PresetId } = {}) =>
    statedRows(
      mnokColumn(label, context),
      years.map(({ year }) => ({ id, year, ...more })),
    );
  return {
    caption: marked(series.caption, survey),
    columns: [
      { label: series.year, unit: "", text: String },
      of("seriesTotal", series.total),
      of("seriesLow", series.low),
      of("seriesHigh", series.high),
      ...presetIds.map((id) =>
        of("reportTotal", series.preset(context.words.preset[id]), { of: id }),
      ),
      growthColumn(years, series.growth, context),
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

function growthColumn(
  years: readonly SurveyYear[],
  label: string,
  { format }: ViewContext,
): NumberColumn {
  const id = "seriesGrowth" satisfies StatedSurveyId;
  return statedRows(
    { label, unit: "", text: (growth) => format.percent(growth) },
    years.map(({ year }, place) =>
      place === 0 ? null : { id, year, from: itemAt(years, place - 1).year },
    ),
  );
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
export function biasSentence(
  result: SurveyResult,
  bias: Bias,
  { context }: SurveyContext,
  mark = unmarked,
): string {
  const { bias: words } = surveyWords(context.locale);
  const general = nationalEstimate(result.scaled, ({ group }) => group === "general");
  if (result.total === null || general === null || Object.values(bias).every((part) => part === 0))
    return words.none;
  const { low, high } = biasSpan(result.total, general.mnok, bias);
  const { money } = context.format;
  return words.span(mark("biasLow", money(low)), mark("biasHigh", money(high)));
}
