import { element } from "../../../components/core/element.js";
import { explainedElement, type OnExplain } from "../../../components/core/explained-text.js";
import { liveSentence } from "../../../components/core/live-sentence.js";
import { replaceContent } from "../../../components/core/replace-content.js";
import type { OnAsk } from "../../../components/figure/data-table.js";
import { known } from "../../../model/core/series.js";
import { aboutQuestions } from "../../../model/survey/about-questions.js";
import type { Bias } from "../../../model/survey/bias.js";
import type { StatedSurveyGround } from "../../../model/survey/quantities/stated-survey-quantities.js";
import { surveyAnswer } from "../../../model/survey/survey-costs.js";
import type { SurveyGround } from "../../../model/survey/survey-ground.js";
import {
  type SurveyTables,
  surveyResult,
  surveySeries,
} from "../../../model/survey/survey-result.js";
import { inTurns } from "../../../state/in-turns.js";
import { allSentenceParts } from "../../../view/core/sentence-parts.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { resultSentences } from "../../../view/survey/result-rows.js";
import { residualRows, scatterRows } from "../../../view/survey/scatter-rows.js";
import { marked, type SurveyContext } from "../../../view/survey/survey-context.js";
import { surveyNames } from "../../../view/survey/survey-names.js";
import { surveyWords } from "../../../view/survey/words/index.js";
import { figureAsker } from "../explainer.js";
import {
  biasCard,
  type ScaledAnswers,
  type SurveyChoice,
  scatterCard,
  startCard,
  surveyTableCards,
  trackingCard,
} from "./survey-cards.js";

/** Answers that are scaled and shown without a pause. */
const mostAtOnce = 60;

/** Answers that are read between two pauses. */
const readAtOnce = 40;

/** Everything that follows from the answers of a year. `update` brings it up to date. */
export function surveyResults(tables: WagedGround, ask: OnAsk, context: ViewContext) {
  let latest: ScaledAnswers | null = null;
  const onAsk: OnAsk = (asked) => {
    if (latest !== null) ask({ ...asked, title: marked(asked.title, latest.survey) });
  };
  const onExplain = figureAsker(onAsk, () => ({ year: known(latest).result.year }));
  const cards = surveyCards(tables, { onAsk, onExplain }, context);
  const sentence = liveSentence(onExplain);
  const more = element("div", { class: "survey-more" });
  const show = (scaled: ScaledAnswers) => {
    latest = scaled;
    const { result, survey } = scaled;
    const [first, ...rest] = allSentenceParts((mark) => resultSentences(result, survey, mark));
    sentence.update(known(first));
    replaceContent(
      more,
      rest.map((parts) => explainedElement("p", parts, onExplain)),
    );
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
    run(isMany ? [...readSteps(choice, tables), ...steps] : []);
    if (!isMany) for (const step of steps) step();
  };
  /** What the numbers shown are explained from; null before there are any. */
  const explained = (): StatedSurveyGround | null =>
    latest && explainedGround(latest, { tables, bias: cards.bias.bias(), context });
  return { update, explained, sentence, more, ...cards };
}

/** What answers are scaled with, and what time costs until someone says otherwise. */
type WagedGround = SurveyGround & Pick<StatedSurveyGround, "annualWage">;

interface Asks {
  readonly onAsk: OnAsk;
  readonly onExplain: OnExplain;
}

function surveyCards(tables: SurveyGround, { onAsk, onExplain }: Asks, context: ViewContext) {
  const { scatter, residual } = surveyWords(context.locale);
  return {
    start: startCard(tables, context),
    scatter: scatterCard(context, scatter.name, scatterRows, onAsk),
    residuals: scatterCard(context, residual.name, residualRows, onAsk),
    bias: biasCard(context, onExplain),
    tracking: trackingCard(context, onAsk),
    ...surveyTableCards(tables, onAsk),
  };
}

interface ExplainOptions {
  readonly tables: WagedGround;
  readonly bias: Bias;
  readonly context: ViewContext;
}

function explainedGround(
  { results, survey: { constructed, nameOf } }: ScaledAnswers,
  { tables, bias, context }: ExplainOptions,
): StatedSurveyGround {
  const { annualWage } = tables;
  return { results, tables, constructed, bias, annualWage, nameOf: surveyNames(nameOf, context) };
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
