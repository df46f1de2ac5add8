import type { StatedSurveyId } from "../../model/survey/quantities/stated-survey-quantities.js";
import { type SurveyTables, statutoryPayment } from "../../model/survey/survey-result.js";
import { type SentencePart, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { surveyFormWords } from "./words/form/index.js";

/** The year that the payment is shown of: the one that is answered for, else the report's. */
export const statutoryYear = (
  answered: number | null,
  { baseline }: Pick<SurveyTables, "baseline">,
): number => answered ?? baseline.year;

/** The statutory payment as the form shows it, known and not asked for, of `statutoryYear`. */
export function statutoryNote(
  answered: number | null,
  tables: Pick<SurveyTables, "baseline" | "prices">,
  { locale, format }: ViewContext,
): SentencePart[] {
  const { known } = surveyFormWords(locale);
  const year = statutoryYear(answered, tables);
  const { mnok, isForecast } = statutoryPayment(tables, year);
  const write = isForecast ? known.forecast : known.published;
  const id = "statutory" satisfies StatedSurveyId;
  return sentenceParts((mark) =>
    write({ amount: mark(id, format.money(mnok)), year: String(year) }),
  );
}
