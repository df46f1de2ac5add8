import { explainedElement } from "../components/core/explained-text.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { throttled } from "../components/core/throttled.js";
import type { Baseline } from "../model/core/baseline.js";
import type { Prices } from "../model/core/prices.js";
import { known, last } from "../model/core/series.js";
import { decodeMunicipalities } from "../model/municipality/decode-municipalities.js";
import type { Municipality } from "../model/municipality/municipality.js";
import { surveyedCount } from "../model/result/cost-quantities.js";
import { answeredYears } from "../model/survey/about-questions.js";
import type { SurveyData } from "../model/survey/survey-data.js";
import { surveyGround } from "../model/survey/survey-ground.js";
import { keepWageCost, keptWageCost } from "../state/kept-wage-cost.js";
import { openResponses } from "../state/responses/response-store.js";
import { type Locale, locales } from "../view/core/locale.js";
import { type ViewContext, viewContext } from "../view/core/view-context.js";
import type { FormTexts } from "../view/form/form-texts.js";
import { surveyFormTexts } from "../view/survey/survey-form-texts.js";
import { surveyedText } from "../view/survey/surveyed-text.js";
import { explainer, numberExplainer, type SourceFiles } from "./parts/explainer.js";
import { type AddressFiles, addressPlaceBar } from "./parts/home-place.js";
import { type Loading, loaded, sayOtherBaseline } from "./parts/loaded.js";
import { type ScalingChoice, surveyControls } from "./parts/survey/survey-controls.js";
import { surveyDesk } from "./parts/survey/survey-desk.js";
import { surveyResults } from "./parts/survey/survey-results.js";

type SurveyFiles = Loading<{
  readonly baseline: Baseline;
  readonly prices: Prices;
  readonly survey: SurveyData;
  readonly municipalities: ArrayBuffer;
}>;

/** Milliseconds between two scalings while answers come in. */
const scaleRest = 500;

/** The survey page: answers are filled in and collected, checked, and scaled to the country. */
export async function surveyPage(files: SurveyFiles, sources: SourceFiles & AddressFiles) {
  const { municipalities: bytes, survey, ...tables } = await loaded(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  sayOtherBaseline(tables.baseline);
  addressPlaceBar(context, sources);
  const ground = surveyGround(decodeMunicipalities(bytes), tables);
  const store = await openResponses(ground.definition.id);
  const { example, annualWage } = survey;
  let choice: ScalingChoice = {
    set: answeredYears(store.state().responses).length > 0 ? "own" : "example",
    year: last(answeredYears(example)),
    wageCost: keptWageCost() ?? annualWage.nok,
  };
  const onAsk = numberExplainer(context, sources, ({ ofSurvey }, stated) =>
    ofSurvey(stated, known(results.explained())),
  );
  const results = surveyResults({ ...ground, annualWage }, onAsk, context);
  const onChange = (change: Partial<ScalingChoice>) => {
    choice = { ...choice, ...change };
    if (change.wageCost !== undefined)
      keepWageCost(change.wageCost === annualWage.nok ? null : change.wageCost);
    show();
  };
  const controls = surveyControls(context, {
    years: ground.years,
    wage: annualWage,
    onChange,
    onAsk,
  });
  const texts = allFormTexts(ground.municipalities, context);
  const wageCost = () => choice.wageCost;
  const desk = surveyDesk({ ...ground, store, texts, wageCost, onAsk }, context);
  function show() {
    const constructed = choice.set === "example";
    const responses = constructed ? example : store.state().responses;
    controls.update(choice);
    results.update({ ...choice, responses, constructed });
  }
  store.subscribe(throttled(scaleRest, show));
  show();
  const surveyed = explainedElement(
    "span",
    surveyedText(tables.baseline, context),
    explainer(context, sources, () => [surveyedCount({ tables })]),
  );
  return { ...desk, ...results, controls, surveyed };
}

/** The form's texts in the page's language first, then in every language. */
function allFormTexts(
  municipalities: readonly Municipality[],
  context: ViewContext,
): [FormTexts, ...FormTexts[]] {
  const textsIn = (one: Locale) =>
    surveyFormTexts(municipalities, viewContext(one, context.priceLevels));
  return [textsIn(context.locale), ...locales.map(textsIn)];
}
