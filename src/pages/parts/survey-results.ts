import { element } from "../../components/core/element.js";
import { liveSentence } from "../../components/core/live-sentence.js";
import { itemAt } from "../../model/core/series.js";
import { aboutQuestions } from "../../model/survey/about-questions.js";
import {
  type SurveyResult,
  type SurveyTables,
  surveyResult,
  surveySeries,
} from "../../model/survey/survey-result.js";
import { sentenceParts } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { resultSentences, surveyFigureName } from "../../view/survey/result-rows.js";
import { residualRows, scatterRows } from "../../view/survey/scatter-rows.js";
import type { SurveyContext } from "../../view/survey/survey-context.js";
import { surveyWords } from "../../view/survey/words/index.js";
import type { Explainable } from "./explainer.js";
import {
  biasCard,
  type ScaledAnswers,
  type SurveyChoice,
  scatterCard,
  startCard,
  surveyTableCards,
  trackingCard,
} from "./survey-cards.js";

/** The figure that one asks about, with the result that it is of. */
export type AskedSurvey = Explainable & { readonly result: SurveyResult };

interface ResultOptions {
  /** The years that can be reported. */
  readonly years: readonly number[];
  readonly onExplain: (asked: AskedSurvey) => void;
}

/** Everything that follows from the answers of a year. `update` brings it up to date. */
export function surveyResults(
  tables: SurveyTables,
  { years, onExplain }: ResultOptions,
  context: ViewContext,
) {
  const words = surveyWords(context.locale);
  const cards = {
    start: startCard(tables, context),
    scatter: scatterCard(context, words.scatter.name, scatterRows),
    residuals: scatterCard(context, words.residual.name, residualRows),
    bias: biasCard(context),
    tracking: trackingCard(context),
    ...surveyTableCards(tables),
  };
  const sentence = liveSentence((figure) => {
    if (latest === null) return;
    const label = surveyFigureName(latest.choice.constructed, context);
    onExplain({ ...figure, label, result: latest.result });
  });
  const more = element("div", { class: "survey-more" });
  let latest: ScaledAnswers | null = null;
  const update = (choice: SurveyChoice) => {
    const scaled = scaledAnswers(choice, { tables, years }, context);
    latest = scaled;
    const { result, survey } = scaled;
    const [, ...rest] = resultSentences(result, survey);
    sentence.update(sentenceParts((mark) => itemAt(resultSentences(result, survey, mark), 0)));
    more.replaceChildren(...rest.map((text) => element("p", { text })));
    for (const card of Object.values(cards)) card.update(scaled);
  };
  return { update, sentence, more, ...cards };
}

function scaledAnswers(
  choice: SurveyChoice,
  { tables, years }: { readonly tables: SurveyTables; readonly years: readonly number[] },
  context: ViewContext,
): ScaledAnswers {
  const { responses, wageCost } = choice;
  const resultOf = (year: number) => surveyResult(responses, tables, { year, wageCost });
  const results = years.map(resultOf);
  return {
    choice,
    result: results.find(({ year }) => year === choice.year) ?? resultOf(choice.year),
    results,
    series: surveySeries(results, tables),
    survey: surveyContext(choice, tables, context),
  };
}

function surveyContext(
  { responses, constructed }: SurveyChoice,
  { municipalities }: SurveyTables,
  context: ViewContext,
): SurveyContext {
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  const byId = new Map(
    responses.map(({ id, answers }) => [
      id,
      names.get(String(answers[aboutQuestions.municipality])),
    ]),
  );
  return { context, constructed, nameOf: (id) => byId.get(id) ?? id };
}
