import type { Municipality } from "../../model/municipality/municipality.js";
import type { StatedSurveyId } from "../../model/survey/quantities/stated-survey-quantities.js";
import { type RepresentationKind, representation } from "../../model/survey/representation.js";
import { type NextToAsk, suggestedNext } from "../../model/survey/survey-influence.js";
import type { SurveyResult } from "../../model/survey/survey-result.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { integerColumn, statedRows } from "../figure/table-columns.js";
import { marked, type SurveyContext } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/** Who has answered, beside all municipalities. */
export function representationTable(
  municipalities: readonly Municipality[],
  { scaled, year }: SurveyResult,
  kind: RepresentationKind,
  survey: SurveyContext,
): TableRows {
  const { context } = survey;
  const { representation: words } = surveyWords(context.locale);
  const answered = scaled.answers.map(({ municipality }) => municipality);
  const classes = representation(municipalities, answered, { kind, year });
  const of = (id: StatedSurveyId, column: NumberColumn) =>
    statedRows(
      column,
      classes.map((one) => ({ id, year, parts: { kind, id: one.id ?? undefined } })),
    );
  return {
    caption: marked(words.caption[kind], survey),
    columns: [
      words.kind[kind],
      of("classCount", integerColumn(words.all, context)),
      of("classAnswers", integerColumn(words.answered, context)),
      of("answeredShare", {
        label: words.share,
        unit: words.shareUnit,
        text: (share) => context.format.percent(share),
      }),
    ],
    rows: classes.map((one) => [
      className(kind, one.id, context),
      one.all,
      one.answered,
      one.answered / one.all,
    ]),
  };
}

/** What a class of municipalities is called; null is the one of those that have none. */
export function className(
  kind: RepresentationKind,
  id: string | null,
  { locale, format }: ViewContext,
): string {
  const { representation: words } = surveyWords(locale);
  if (id === null) return words.unknown;
  return kind === "size" ? words.from(format.integer(Number(id))) : id;
}

/** Whom to ask next, and how much narrower the interval is then expected to be. */
export function nextTable(
  municipalities: readonly Municipality[],
  { scaled, year }: SurveyResult,
  survey: SurveyContext,
): TableRows {
  const { context } = survey;
  const { next: words } = surveyWords(context.locale);
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  const next = suggestedNext(scaled, municipalities, year);
  const of = (
    id: StatedSurveyId,
    column: NumberColumn,
    placeOf: (one: NextToAsk, place: number) => string,
  ) =>
    statedRows(
      column,
      next.map((one, place) => ({ id, year, place: placeOf(one, place) })),
    );
  const width = {
    label: words.width,
    unit: "",
    text: (share: number) => context.format.percent(share, 0),
  };
  return {
    caption: marked(words.caption, survey),
    columns: [
      { label: words.place, unit: "", text: String },
      words.municipality,
      of("inhabitants", integerColumn(words.inhabitants, context), ({ number }) => number),
      of("nextWidth", width, (_, place) => String(place + 1)),
    ],
    rows: next.map((one, place) => [
      place + 1,
      names.get(one.number) ?? one.number,
      one.inhabitants,
      one.width,
    ]),
  };
}
