import { shownValue } from "../core/shown-value.js";
import { type FormResponse, isResponse } from "../form/response.js";
import type { Municipality } from "../municipality/municipality.js";
import { aboutQuestions, answeredYears, surveyFormId } from "../survey/about-questions.js";
import type { CostLine } from "../survey/solution.js";
import { costLines } from "../survey/solution.js";
import type { SurveyData } from "../survey/survey-data.js";
import { surveyDefinition } from "../survey/survey-definition.js";
import { type SurveyResult, type SurveyTables, surveyResult } from "../survey/survey-result.js";
import type { Estimate } from "../survey/survey-scaling.js";

/** Which answers are scaled, and how. */
export interface SurveyOptions {
  /** The year they are of; the latest there are answers for when left out. */
  readonly year?: number;
  /** kr a year for one full-time equivalent, where time was given without wages. */
  readonly wageCost?: number;
  /** A file of answers as the survey page saves it (JSON), read; the constructed example without. */
  readonly file?: unknown;
}

/** What one municipality's answer says of one cost line: M kr of the year, null where it is missing. */
export interface NotebookAnswer extends CostLine {
  readonly municipality: string;
  readonly inhabitants: number;
  readonly mnok: number | null;
}

/** A cost line's least squares: M kr = intercept + slope · inhabitants. Null with too few answers. */
export interface NotebookFit extends CostLine {
  readonly answers: number;
  readonly intercept: number | null;
  readonly slope: number | null;
  /** Standard deviation of the residuals, M kr. */
  readonly sigma: number | null;
}

/** A survey's answers, as plain rows, and what they come to for the country. */
export interface NotebookSurvey {
  readonly year: number;
  /** Whether the answers are made up, as the site's example is. */
  readonly constructed: boolean;
  readonly answers: readonly NotebookAnswer[];
  /** Municipalities with more than one answer for the year: only the one changed last is scaled. */
  readonly repeated: readonly string[];
  readonly fit: readonly NotebookFit[];
  /** The nation's cost with its 95 % interval, the statutory payment in it, M kr of the year. */
  readonly total: Estimate | null;
}

interface Ground extends Omit<SurveyTables, "definition"> {
  readonly survey: SurveyData;
}

/** Scales a survey for a notebook. Throws a RangeError on a year or a file that can't be used. */
export function notebookSurvey(
  { survey, ...tables }: Ground,
  { year, wageCost = survey.annualWage.nok, file }: SurveyOptions,
): NotebookSurvey {
  if (!(Number.isFinite(wageCost) && wageCost > 0))
    throw new RangeError(`invalid wageCost: ${shownValue(wageCost)}; expected kr a year`);
  const responses = file === undefined ? survey.example : responsesOf(file);
  const years = answeredYears(responses);
  if (years.length === 0)
    throw new RangeError("invalid file: no answer says its municipality and its year");
  const wanted = year ?? years.at(-1);
  if (wanted === undefined || !years.includes(wanted))
    throw new RangeError(
      `invalid year: ${shownValue(wanted)}; the answers are of ${years.join(", ")}`,
    );
  const numbers = tables.municipalities.map(({ number }) => number);
  const definition = surveyDefinition({ municipalities: numbers, years });
  const result = surveyResult(responses, { ...tables, definition }, { year: wanted, wageCost });
  return {
    year: wanted,
    constructed: result.scaled.answers.some(({ constructed }) => constructed),
    answers: answerRows(result, tables.municipalities),
    repeated: responses
      .filter(({ id }) => result.repeated.includes(id))
      .map(({ answers }) => String(answers[aboutQuestions.municipality]))
      .map((number) => tables.municipalities.find((one) => one.number === number)?.name ?? number),
    fit: fitRows(result),
    total: result.total,
  };
}

function responsesOf(file: unknown): readonly FormResponse[] {
  const { responses } = (file ?? {}) as { readonly responses?: readonly unknown[] };
  if (!Array.isArray(responses))
    throw new RangeError("invalid file: expected the JSON that the survey page saves");
  return responses.map((response: unknown, index) => {
    if (isResponse(response) && response.form === surveyFormId) return response;
    throw new RangeError(`invalid file: response ${index + 1} is no answer to the survey`);
  });
}

function answerRows(
  { scaled }: SurveyResult,
  municipalities: readonly Municipality[],
): NotebookAnswer[] {
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  return scaled.answers.flatMap(({ municipality, inhabitants, costs }) =>
    costLines.map((line, index) => ({
      municipality: names.get(municipality) ?? municipality,
      inhabitants,
      ...line,
      mnok: costs[index] ?? null,
    })),
  );
}

function fitRows({ scaled }: SurveyResult): NotebookFit[] {
  return scaled.lines.map(({ line, fit }) => ({
    ...line,
    answers: fit?.points.length ?? 0,
    intercept: fit?.intercept ?? null,
    slope: fit?.slope ?? null,
    sigma: fit?.sigma ?? null,
  }));
}
