import { choiceSelect } from "../../../components/core/choice-select.js";
import { element, setText } from "../../../components/core/element.js";
import { toggleGroup } from "../../../components/core/toggle-group.js";
import { sliderField } from "../../../components/scenario/slider-field.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { wageRows, wageScale } from "../../../view/survey/wage-rows.js";
import { surveyWords } from "../../../view/survey/words/index.js";

/** Which answers are scaled, of which year, and kr a year for one full-time equivalent. */
export interface ScalingChoice {
  readonly set: "own" | "example";
  readonly year: number;
  readonly wageCost: number;
}

interface ControlOptions {
  readonly years: readonly number[];
  /** kr a year for one full-time equivalent, until someone says otherwise. */
  readonly wage: number;
  readonly onChange: (change: Partial<ScalingChoice>) => void;
}

/** Controls of what is scaled, and how; the constructed example carries its mark. */
export function surveyControls(context: ViewContext, { years, wage, onChange }: ControlOptions) {
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
  const wages = wageInput(context, { wage, onChange });
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

function wageInput(context: ViewContext, { wage, onChange }: Omit<ControlOptions, "years">) {
  const field = sliderField(wageScale(context), (wageCost) => onChange({ wageCost }));
  const text = surveyWords(context.locale).set.wageSource(context.format.kroner(wage));
  const source = element("p", { class: "figure-source", text });
  const update = (wageCost: number) => field.update(wageRows(wageCost, wage, context));
  return { nodes: [field, source], update };
}
