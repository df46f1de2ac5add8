import { element } from "../../../components/core/element.js";
import { gainOffer } from "../../../components/survey/gain-offer.js";
import type { Baseline } from "../../../model/core/baseline.js";
import type { Prices } from "../../../model/core/prices.js";
import type { FormResponse } from "../../../model/form/response.js";
import { decodeMunicipalities } from "../../../model/municipality/decode-municipalities.js";
import { type Scenario, withReason } from "../../../model/scenario/scenario.js";
import { withGain } from "../../../model/scenario/with-staffing.js";
import { answeredYears } from "../../../model/survey/about-questions.js";
import type { GainGround } from "../../../model/survey/quantities/gain-quantities.js";
import type { SurveyData } from "../../../model/survey/survey-data.js";
import { surveyGains } from "../../../model/survey/survey-gains.js";
import { type SurveyGround, surveyGround } from "../../../model/survey/survey-ground.js";
import { keptWageCost } from "../../../state/kept-wage-cost.js";
import type { Store } from "../../../state/workspace.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import {
  type GainOffer,
  gainOfferRows,
  tooEarlyText,
} from "../../../view/survey/gain-offer-rows.js";
import { figureAsker, numberExplainer, type SourceFiles } from "../explainer.js";

interface OfferGround {
  readonly responses: readonly FormResponse[];
  readonly start: number;
  readonly municipalities: ArrayBuffer;
  readonly survey: SurveyData;
  readonly baseline: Baseline;
  readonly prices: Prices;
}

/**
 * The latest year's gains, offered to the scenario, or why none can be: a gain grows from the year
 * that the scenario starts from. Null where no answer tells of any.
 *
 * @param start the year that the scenario starts from
 */
export function surveyGainOffer(
  { responses, start, municipalities, survey, ...tables }: OfferGround,
  scenario: Store<Scenario>,
  sources: SourceFiles,
  context: ViewContext,
): HTMLElement | null {
  const ground = surveyGround(decodeMunicipalities(municipalities), tables);
  const wageCost = keptWageCost() ?? survey.annualWage.nok;
  const byYear = answeredYears(responses)
    .filter((year) => ground.years.includes(year))
    .map((year) => ({ year, gains: surveyGains(responses, ground, { year, wageCost }) }));
  const latest = byYear.findLast(({ gains }) => gains.length > 0);
  if (latest === undefined) return null;
  const { year, gains } = latest;
  if (year <= start)
    return element("p", { class: "rate-help", text: tooEarlyText({ year, start }, context) });
  const onAsk = numberExplainer(context, sources, ({ ofGain }, stated) =>
    ofGain(stated, {
      responses,
      tables: ground,
      year,
      wageCost,
      annualWage: survey.annualWage,
      nameOf: gainNames(ground, context),
    }),
  );
  const node = gainOffer({
    onUse: (offer) => scenario.change((now) => withOffer(now, offer)),
    onExplain: (figure, group) =>
      figureAsker(onAsk, () => (group === null ? {} : { parts: { group } }))(figure),
  });
  scenario.subscribe((now) => node.update(gainOfferRows(gains, { year, wageCost }, now, context)));
  return node;
}

function gainNames({ municipalities }: SurveyGround, { words }: ViewContext): GainGround["nameOf"] {
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  return {
    group: (group) => words.category[group],
    place: (number) => names.get(number) ?? number,
  };
}

/** The scenario with the gain, and with where it is from unless another source is given. */
function withOffer(scenario: Scenario, { group, gain, source }: GainOffer): Scenario {
  if (gain === null) return scenario;
  const next = withGain(scenario, group, gain);
  return scenario.rationale[group].source === "" ? withReason(next, group, "source", source) : next;
}
