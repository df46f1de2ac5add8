import type { PopulationVariant } from "../../model/scenario/scenario.js";
import type { PopulationChoices } from "../../view/core/population-choices.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { choiceSelect } from "../core/choice-select.js";
import { element } from "../core/element.js";

interface PopulationSelectOptions {
  readonly choices: PopulationChoices;
  readonly onChange: (change: Partial<PopulationVariant>) => void;
}

/** Which of SSB's projections to divide by, its year and alternative, and the ages to count. */
export function populationSelect(
  { labels }: Pick<ViewContext, "labels">,
  { choices, onChange }: PopulationSelectOptions,
) {
  const ages = choiceSelect({
    label: labels.ages,
    choices: choices.ages,
    onChange: (value) => onChange({ ages: value }),
  });
  const vintage = choiceSelect({
    label: labels.vintage,
    choices: choices.vintages,
    onChange: (value) => onChange({ vintage: value }),
  });
  const alternative = choiceSelect({
    label: labels.alternative,
    choices: choices.alternatives,
    onChange: (value) => onChange({ alternative: value }),
  });
  const node = element("div", { class: "population-select" }, [ages, vintage, alternative]);
  const update = (variant: PopulationVariant) => {
    ages.update(variant.ages);
    vintage.update(variant.vintage);
    alternative.update(variant.alternative);
  };
  return Object.assign(node, { update });
}
