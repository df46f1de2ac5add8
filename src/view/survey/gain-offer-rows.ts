import type { Reason } from "../../model/scenario/rationale.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Gain } from "../../model/scenario/staffing-assumptions.js";
import { fewestGains, type GainGroup, type SurveyGain } from "../../model/survey/survey-gains.js";
import { type SentencePart, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { surveyWords } from "./words/index.js";

/** A group's gain by the survey, which the scenario can take up. */
export interface GainOffer {
  readonly group: GainGroup;
  /** Null where too few have answered to scale it. */
  readonly gain: Gain | null;
  /** "Velferdsteknologi: 120 mill. kr per år, 3 svar fra 2 % av innbyggerne" */
  readonly text: readonly SentencePart[];
  /** Whether the scenario has just this gain. */
  readonly isUsed: boolean;
  /** What the button does, or that it is done. */
  readonly label: string;
  /** Where the gain is from, as the scenario carries it. */
  readonly source: Reason["source"];
}

export interface GainOfferRows {
  readonly title: string;
  /** Its one figure is the wage cost. */
  readonly help: readonly SentencePart[];
  readonly offers: readonly GainOffer[];
}

/** The gains of one year's survey, offered to a scenario. Amounts in whole M kr. */
export function gainOfferRows(
  gains: readonly SurveyGain[],
  { year, wageCost }: { readonly year: number; readonly wageCost: number },
  scenario: Scenario,
  { locale, words: { category }, format }: ViewContext,
): GainOfferRows {
  const words = surveyWords(locale).gains;
  return {
    title: words.title(String(year)),
    help: sentenceParts((mark) => words.help(mark("wageCost", format.kroner(wageCost)))),
    offers: gains.map(({ group, mnokPerYear, answers, share }) => {
      const gain =
        mnokPerYear === null ? null : { mnokPerYear: Math.round(mnokPerYear), fullYear: year };
      const now = scenario.staffing.gains[group];
      const isUsed =
        now !== null && now.mnokPerYear === gain?.mnokPerYear && now.fullYear === gain.fullYear;
      const count = format.integer(answers);
      return {
        group,
        gain,
        isUsed,
        text: sentenceParts((mark) => {
          const shareText = mark("gainShare", format.percent(share));
          const answered = mark("gainAnswers", count);
          const said = { name: category[group], answers: answered, share: shareText };
          return gain === null
            ? words.tooFew({ ...said, fewest: format.integer(fewestGains) })
            : words.offer({ ...said, amount: mark("gain", format.money(gain.mnokPerYear)) });
        }),
        label: isUsed ? words.used : words.use(category[group]),
        source: words.source(String(year), count),
      };
    }),
  };
}

/** Why the gains of a year are not offered to a scenario that starts from it, or from a later one. */
export const tooEarlyText = (
  { year, start }: { readonly year: number; readonly start: number },
  { locale }: Pick<ViewContext, "locale">,
): string => surveyWords(locale).gains.tooEarly(String(year), String(start));
