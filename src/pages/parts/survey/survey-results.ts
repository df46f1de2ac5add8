import { element } from "../../../components/core/element.js";
import { liveSentence } from "../../../components/core/live-sentence.js";
import { itemAt } from "../../../model/core/series.js";
import { aboutQuestions } from "../../../model/survey/about-questions.js";
import { surveyAnswer } from "../../../model/survey/survey-costs.js";
import type { SurveyGround } from "../../../model/survey/survey-ground.js";
import {
  type SurveyResult,
  type SurveyTables,
  surveyResult,
  surveySeries,
} from "../../../model/survey/survey-result.js";
import { inTurns } from "../../../state/in-turns.js";
import { sentenceParts } from "../../../view/core/sentence-parts.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { resultSentences, surveyFigureName } from "../../../view/survey/result-rows.js";
import { residualRows, scatterRows } from "../../../view/survey/scatter-rows.js";
import type { SurveyContext } from "../../../view/survey/survey-context.js";
import { surveyWords } from "../../../view/survey/words/index.js";
import type { Explainable } from "../explainer.js";
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

/** Answers that are scaled and shown without a pause. */
const mostAtOnce = 60;

/** Answers that are read between two pauses. */
const readAtOnce = 40;

/** Everything that follows from the answers of a year. `update` brings it up to date. */
export function surveyResults(
  tables: SurveyGround,
  onExplain: (asked: AskedSurvey) => void,
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
  const show = (scaled: ScaledAnswers) => {
    latest = scaled;
    const { result, survey } = scaled;
    const [, ...rest] = resultSentences(result, survey);
    sentence.update(sentenceParts((mark) => itemAt(resultSentences(result, survey, mark), 0)));
    more.replaceChildren(...rest.map((text) => element("p", { text })));
  };
  const run = inTurns();
  const update = (choice: SurveyChoice) => {
    const scaled = once(() => scaledAnswers(choice, tables, context));
    const steps = [
      () => show(scaled()),
      ...Object.values(cards).map((card) => () => card.update(scaled())),
    ];
    // Few are shown at once, so that nothing moves; many would hold the page up.
    const isMany = choice.responses.length > mostAtOnce;
    void run(isMany ? [...readSteps(choice, tables), ...steps] : []);
    if (!isMany) for (const step of steps) step();
  };
  return { update, sentence, more, ...cards };
}

/** Reads many answers a few at a time: what is read is known when they are scaled. */
function readSteps({ responses, wageCost }: SurveyChoice, { definition }: SurveyTables) {
  const count = Math.ceil(responses.length / readAtOnce);
  return Array.from({ length: count }, (_, step) => () => {
    for (const response of responses.slice(step * readAtOnce, (step + 1) * readAtOnce))
      surveyAnswer(response, { definition, wageCost });
  });
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function scaledAnswers(
  choice: SurveyChoice,
  tables: SurveyGround,
  context: ViewContext,
): ScaledAnswers {
  const { responses, wageCost } = choice;
  const resultOf = (year: number) => surveyResult(responses, tables, { year, wageCost });
  const results = tables.years.map(resultOf);
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
