import { choiceSelect } from "../../../components/core/choice-select.js";
import { element, setText } from "../../../components/core/element.js";
import { explainedText } from "../../../components/core/explained-text.js";
import { toggleGroup } from "../../../components/core/toggle-group.js";
import type { OnAsk } from "../../../components/figure/data-table.js";
import { sliderField } from "../../../components/scenario/slider-field.js";
import type {
  StatedSurveyGround,
  StatedSurveyId,
} from "../../../model/survey/quantities/stated-survey-quantities.js";
import { sentenceParts } from "../../../view/core/sentence-parts.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { wageRows, wageScale } from "../../../view/survey/wage-rows.js";
import { surveyWords } from "../../../view/survey/words/index.js";
import { figureAsker } from "../explainer.js";

/** Which answers are scaled, of which year, and kr a year for one full-time equivalent. */
export interface ScalingChoice {
  readonly set: "own" | "example";
  readonly year: number;
  readonly wageCost: number;
}

interface ControlOptions {
  readonly years: readonly number[];
  /** kr a year for one full-time equivalent, until someone says otherwise. */
  readonly wage: StatedSurveyGround["annualWage"];
  readonly onChange: (change: Partial<ScalingChoice>) => void;
  readonly onAsk: OnAsk;
}

/** Controls of what is scaled, and how; the constructed example carries its mark. */
export function surveyControls(context: ViewContext, options: ControlOptions) {
  const { years, onChange } = options;
  const words = surveyWords(context.locale).set;
  const sets = toggleGroup<ScalingChoice["set"]>({
    name: words.name,
    options: (["own", "example"] as const).map((value) => ({ value, label: words[value] })),
    onChange: (set) => onChange({ set }),
  });
  const year = choiceSelect({
    label: words.year,
    choices: years.map((value) => ({ value, text: String(value) })),
    onChange: (value) => onChange({ year: value }),
  });
  const wages = wageInput(context, options);
  const mark = element("p", {
    class: "ds-alert survey-mark lasting-mark",
    "data-color": "warning",
  });
  setText(mark, words.mark);
  const node = element("div", { class: "survey-controls" }, [
    mark,
    element("div", { class: "survey-choices" }, [sets, year]),
    ...wages.nodes,
  ]);
  const update = (choice: ScalingChoice) => {
    mark.hidden = choice.set !== "example";
    sets.update(choice.set);
    year.update(choice.year);
    wages.update(choice.wageCost);
  };
  return Object.assign(node, { update });
}

function wageInput(context: ViewContext, { wage, onChange, onAsk }: Omit<ControlOptions, "years">) {
  const field = sliderField(wageScale(context), (wageCost) => onChange({ wageCost }));
  const { wageSource } = surveyWords(context.locale).set;
  const source = element("p", { class: "figure-source" });
  const ask = figureAsker(onAsk, () => ({ year: wage.year }));
  const id = "annualWage" satisfies StatedSurveyId;
  explainedText(source, ask).update(
    sentenceParts((mark) => wageSource(mark(id, context.format.kroner(wage.nok)))),
  );
  const update = (wageCost: number) => field.update(wageRows(wageCost, wage.nok, context));
  return { nodes: [field, source], update };
}
