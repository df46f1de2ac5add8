import type { FormResponse } from "../form/response.js";
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

interface GainOptions {
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
  const { definition, municipalities } = tables;
  const places = new Map(municipalities.map((one) => [one.number, inhabitantsIn(one, year)]));
  const country = [...places.values()].reduce((sum, count) => sum + count, 0);
  const asked = responses.flatMap((response) => {
    const answer = surveyAnswer(response, { definition, wageCost });
    const inhabitants = answer?.year === year ? places.get(answer.municipality) : undefined;
    return inhabitants === undefined ? [] : [{ response, inhabitants }];
  });
  return usedGroups.flatMap((group) => {
    const given = asked.flatMap(({ response, inhabitants }) => {
      const nok = gainOf(response, group, wageCost);
      return nok === null ? [] : [{ nok, inhabitants }];
    });
    if (given.length === 0) return [];
    const nok = given.reduce((sum, one) => sum + one.nok, 0);
    const among = given.reduce((sum, one) => sum + one.inhabitants, 0);
    const mnok = (nok / among / 1e6) * country;
    const mnokPerYear = given.length < fewestGains ? null : mnok / yearDeflator(tables, year);
    return [{ group, mnokPerYear, answers: given.length, share: among / country }];
  });
}

/** kr a year; null where neither time nor cost is given. */
function gainOf({ answers }: FormResponse, group: GainGroup, wageCost: number): number | null {
  const [fte, avoided] = [
    answers[gainQuestion(group, "fte")],
    answers[gainQuestion(group, "avoided")],
  ];
  if (typeof fte !== "number" && typeof avoided !== "number") return null;
  return amountOf(fte) * wageCost + amountOf(avoided);
}

/** What is given beside the other counts; what is not, adds nothing to it. */
const amountOf = (answer: unknown) => (typeof answer === "number" ? answer : 0);
