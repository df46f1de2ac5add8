import { type SurveyTables, statutoryPayment } from "../../model/survey/survey-result.js";
import type { ViewContext } from "../core/view-context.js";
import { surveyFormWords } from "./words/form/index.js";

/**
 * The statutory payment as the form shows it: known, not asked for. Of the year that is answered
 * for, else of the report's.
 */
export function statutoryNote(
  answered: number | null,
  tables: Pick<SurveyTables, "baseline" | "prices">,
  { locale, format }: ViewContext,
): string {
  const { known } = surveyFormWords(locale);
  const year = answered ?? tables.baseline.year;
  const { mnok, isForecast } = statutoryPayment(tables, year);
  const parts = { amount: format.money(mnok), year: String(year) };
  return (isForecast ? known.forecast : known.published)(parts);
}
