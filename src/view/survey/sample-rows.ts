import { studentTQuantile } from "../../model/core/student-t.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import { inhabitantsIn } from "../../model/survey/place-answers.js";
import { type RepresentationKind, representation } from "../../model/survey/representation.js";
import { nextToAsk } from "../../model/survey/survey-influence.js";
import type { SurveyResult } from "../../model/survey/survey-result.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import type { SurveyContext } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/** Who has answered, beside all municipalities. */
export function representationTable(
  municipalities: readonly Municipality[],
  { scaled, year }: SurveyResult,
  kind: RepresentationKind,
  { context }: SurveyContext,
): TableRows {
  const { representation: words } = surveyWords(context.locale);
  const { integer, percent } = context.format;
  const answered = scaled.answers.map(({ municipality }) => municipality);
  const labelOf = (id: string | null) => {
    if (id === null) return words.unknown;
    return kind === "size" ? words.from(integer(Number(id))) : id;
  };
  const count = (label: string): NumberColumn => ({ label, unit: "", text: integer });
  return {
    caption: words.caption[kind],
    columns: [
      words.kind[kind],
      count(words.all),
      count(words.answered),
      { label: words.share, unit: words.shareUnit, text: (share) => percent(share) },
    ],
    rows: representation(municipalities, answered, { kind, year }).map((one) => [
      labelOf(one.id),
      one.all,
      one.answered,
      one.answered / one.all,
    ]),
  };
}

/** How many are suggested. */
const suggested = 10;

/** Whom to ask next, and how much narrower the interval is then expected to be. */
export function nextTable(
  municipalities: readonly Municipality[],
  { scaled, year }: SurveyResult,
  { context }: SurveyContext,
): TableRows {
  const { next: words } = surveyWords(context.locale);
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  const candidates = municipalities.map((one) => ({
    number: one.number,
    inhabitants: inhabitantsIn(one, year),
  }));
  const t = (degrees: number) => studentTQuantile(0.975, degrees);
  return {
    caption: words.caption,
    columns: [
      { label: words.place, unit: "", text: String },
      words.municipality,
      { label: words.inhabitants, unit: "", text: context.format.integer },
      { label: words.width, unit: "", text: (width) => context.format.percent(width, 0) },
    ],
    rows: nextToAsk(scaled, candidates, { count: suggested, t }).map((one, place) => [
      place + 1,
      names.get(one.number) ?? one.number,
      one.inhabitants,
      one.width,
    ]),
  };
}
