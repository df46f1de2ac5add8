import { carryQuery } from "../components/core/carry-query.js";
import { choiceSelect } from "../components/core/choice-select.js";
import { element, setText } from "../components/core/element.js";
import { pageLocale } from "../components/core/page-locale.js";
import { throttled } from "../components/core/throttled.js";
import { toggleGroup } from "../components/core/toggle-group.js";
import { sliderField } from "../components/scenario/slider-field.js";
import type { Baseline } from "../model/core/baseline.js";
import type { Prices } from "../model/core/prices.js";
import { known, last } from "../model/core/series.js";
import { type FormResponse, isResponse } from "../model/form/response.js";
import { decodeMunicipalities } from "../model/municipality/decode-municipalities.js";
import type { Municipality } from "../model/municipality/municipality.js";
import type { SurveyData } from "../model/survey/survey-data.js";
import { aboutQuestions, surveyDefinition } from "../model/survey/survey-definition.js";
import type { SurveyResult } from "../model/survey/survey-result.js";
import { browserArchive, responseStore } from "../state/response-store.js";
import { locales } from "../view/core/locale.js";
import { type ViewContext, viewContext } from "../view/core/view-context.js";
import { surveyFigureName } from "../view/survey/result-rows.js";
import { surveyFormTexts } from "../view/survey/survey-form-texts.js";
import { wageRows, wageScale } from "../view/survey/wage-rows.js";
import { surveyWords } from "../view/survey/words/index.js";
import { type Explainable, explainer, type SourceFiles } from "./parts/explainer.js";
import { type AddressFiles, addressPlaceBar } from "./parts/home-place.js";
import { type Loading, loaded } from "./parts/loaded.js";
import { surveyDesk } from "./parts/survey-desk.js";
import { surveyResults } from "./parts/survey-results.js";

type SurveyFiles = Loading<{
  readonly baseline: Baseline;
  readonly prices: Prices;
  readonly survey: SurveyData;
  readonly municipalities: ArrayBuffer;
}>;

/** Milliseconds between two scalings while answers come in. */
const scaleRest = 500;

interface ExplainedSurvey extends Explainable {
  readonly result: SurveyResult;
}

type AnswerSet = "own" | "example";

/** The survey page: answers are filled in and collected, checked, and scaled to the country. */
export async function surveyPage(files: SurveyFiles, sources: SourceFiles & AddressFiles) {
  const { municipalities: bytes, survey, ...tables } = await loaded(files);
  const { example, annualWage } = survey;
  const context = viewContext(pageLocale());
  carryQuery();
  addressPlaceBar(context, sources);
  const municipalities = decodeMunicipalities(bytes);
  const years = reportedYears(municipalities, tables.prices);
  const definition = surveyDefinition({
    municipalities: byName(municipalities),
    years,
  });
  const store = await responseStore({
    archive: browserArchive(definition.id),
    decode: (kept) => (isResponse(kept) ? kept : null),
  });
  const wage = annualWage.nok;
  const choice = {
    set: (hasYears(store.state().responses) ? "own" : "example") as AnswerSet,
    year: last(yearsOf(example)),
    wageCost: wage,
  };
  const surveyTables = { definition, municipalities, ...tables };
  const explain = explainer(context, sources, ({ ofSurvey }, { result }: ExplainedSurvey) =>
    ofSurvey(result, surveyTables, context),
  );
  const results = surveyResults(surveyTables, years, context, (result, constructed) =>
    explain({
      label: surveyFigureName(constructed, context),
      value: context.format.money(known(result.total).mnok),
      result,
    }),
  );
  const controls = surveyControls(context, { years, wage, onChange: change });
  const [texts, ...otherTexts] = [context.locale, ...locales].map((locale) =>
    surveyFormTexts(municipalities, viewContext(locale)),
  ) as [ReturnType<typeof surveyFormTexts>, ...ReturnType<typeof surveyFormTexts>[]];
  const desk = surveyDesk(
    {
      definition,
      municipalities,
      store,
      texts: [texts, ...otherTexts],
      wageCost: () => choice.wageCost,
    },
    context,
  );
  function change(next: Partial<typeof choice>) {
    Object.assign(choice, next);
    show();
  }
  function show() {
    const isExample = choice.set === "example";
    controls.update(choice);
    results.update({
      ...choice,
      responses: isExample ? example : store.state().responses,
      constructed: isExample,
    });
  }
  store.subscribe(throttled(scaleRest, show));
  show();
  return { ...desk, ...results, controls: controls };
}

const byName = (municipalities: readonly Municipality[]) =>
  municipalities
    .toSorted((one, other) => one.name.localeCompare(other.name, "nb"))
    .map(({ number }) => number);

/** Years with both a count of inhabitants and a price level. */
function reportedYears(municipalities: readonly Municipality[], { municipal, baseYear }: Prices) {
  const counted = municipalities.map(
    ({ firstYear, inhabitants }) => firstYear + inhabitants.length - 1,
  );
  return municipal
    .map(({ year }) => year)
    .filter((year) => year >= baseYear && year <= Math.min(...counted));
}

const yearsOf = (responses: readonly FormResponse[]) =>
  responses
    .map(({ answers }) => Number(answers[aboutQuestions.year]))
    .filter((year) => year > 0)
    .sort((one, other) => one - other);

const hasYears = (responses: readonly FormResponse[]) => yearsOf(responses).length > 0;

interface ControlOptions {
  readonly years: readonly number[];
  /** kr a year for one full-time equivalent, until someone says otherwise. */
  readonly wage: number;
  readonly onChange: (change: Partial<{ set: AnswerSet; year: number; wageCost: number }>) => void;
}

/** Which answers are scaled, of which year, at which wage. */
function surveyControls(context: ViewContext, { years, wage, onChange }: ControlOptions) {
  const words = surveyWords(context.locale).set;
  const sets = toggleGroup<AnswerSet>({
    name: words.name,
    options: (["own", "example"] as const).map((value) => ({ value, label: words[value] })),
    onChange: (set) => onChange({ set }),
  });
  const year = choiceSelect({
    label: words.year,
    choices: years.map((value) => ({ value, text: String(value) })),
    onChange: (value) => onChange({ year: value }),
  });
  const wageField = sliderField(wageScale(context), (wageCost) => onChange({ wageCost }));
  const mark = element("p", {
    class: "ds-alert survey-mark lasting-mark",
    "data-color": "warning",
  });
  setText(mark, words.mark);
  const source = element("p", {
    class: "figure-source",
    text: words.wageSource(context.format.kroner(wage)),
  });
  const node = element("div", { class: "survey-controls" }, [
    mark,
    element("div", { class: "survey-choices" }, [sets, year]),
    wageField,
    source,
  ]);
  const update = (choice: { set: AnswerSet; year: number; wageCost: number }) => {
    mark.hidden = choice.set !== "example";
    sets.update(choice.set);
    year.update(choice.year);
    wageField.update(wageRows(choice.wageCost, wage, context));
  };
  return Object.assign(node, { update });
}
