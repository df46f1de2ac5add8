import type { FormResponse } from "../form/response.js";
import { latestAnswers } from "./latest-answers.js";
import { inhabitantsIn } from "./place-answers.js";
import { usedGroups } from "./solution.js";
import { surveyAnswer } from "./survey-costs.js";
import { gainQuestion } from "./survey-definition.js";
import { type SurveyTables, yearDeflator } from "./survey-result.js";

export type GainGroup = (typeof usedGroups)[number];

/** What municipalities say that a group of solutions gives back, scaled to the country. */
export interface SurveyGain {
  readonly group: GainGroup;
  /** M kr a year, 2021 prices; null where too few have given any. */
  readonly mnokPerYear: number | null;
  /** Municipalities that have given a gain of the group. */
  readonly answers: number;
  /** Their share of all inhabitants, a fraction. */
  readonly share: number;
}

/**
 * Answers needed before gains are scaled. Our choice, as few as a cost line is scaled from: no
 * source says how many it takes.
 */
export const fewestGains = 3;

export interface GainOptions {
  readonly year: number;
  /** kr a year for one full-time equivalent saved. */
  readonly wageCost: number;
}

/**
 * Saved time, by the general wage cost, and avoided costs, per inhabitant of those who gave them
 * times all inhabitants. The report gives no way to scale gains (OE 2022-78, B.1.3): those who have
 * given none are left out, which is not 0. Groups that nobody gave anything for are left out, and
 * those that fewer than `fewestGains` did are not scaled.
 */
export function surveyGains(
  responses: readonly FormResponse[],
  tables: SurveyTables,
  { year, wageCost }: GainOptions,
): SurveyGain[] {
  const country = countryIn(tables, year);
  return usedGroups.flatMap((group) => {
    const given = givenGains(group, responses, tables, { year, wageCost });
    if (given.length === 0) return [];
    const nok = given.reduce((sum, one) => sum + one.nok, 0);
    const among = given.reduce((sum, one) => sum + one.inhabitants, 0);
    const mnok = (nok / among / 1e6) * country;
    const mnokPerYear = given.length < fewestGains ? null : mnok / yearDeflator(tables, year);
    return [{ group, mnokPerYear, answers: given.length, share: among / country }];
  });
}

/** Inhabitants of all municipalities. */
export const countryIn = ({ municipalities }: Pick<SurveyTables, "municipalities">, year: number) =>
  municipalities.reduce((sum, one) => sum + inhabitantsIn(one, year), 0);

/** What one municipality says that a group gives back. */
export interface GivenGain {
  /** Four digits. */
  readonly municipality: string;
  readonly inhabitants: number;
  /** Saved full-time equivalents, and avoided costs in kr a year; null where not given. */
  readonly fte: number | null;
  readonly avoided: number | null;
  /** kr a year in all. */
  readonly nok: number;
}

/** The gains of a group that municipalities have given for a year; those without any are left out. */
export function givenGains(
  group: GainGroup,
  responses: readonly FormResponse[],
  { definition, municipalities }: SurveyTables,
  { year, wageCost }: GainOptions,
): GivenGain[] {
  const places = new Map(municipalities.map((one) => [one.number, inhabitantsIn(one, year)]));
  return latestAnswers(responses).counted.flatMap((response) => {
    const answer = surveyAnswer(response, { definition, wageCost });
    const inhabitants = answer?.year === year ? places.get(answer.municipality) : undefined;
    if (answer === null || inhabitants === undefined) return [];
    const number = (part: "fte" | "avoided") => {
      const given = response.answers[gainQuestion(group, part)];
      return typeof given === "number" ? given : null;
    };
    const [fte, avoided] = [number("fte"), number("avoided")];
    if (fte === null && avoided === null) return [];
    // What is given beside the other counts; what is not, adds nothing to it.
    const nok = (fte ?? 0) * wageCost + (avoided ?? 0);
    return [{ municipality: answer.municipality, inhabitants, fte, avoided, nok }];
  });
}
