import { type PopulationAlternative, populationAlternatives } from "../model/population.js";
import type { PopulationVariant } from "../model/scenario.js";
import type { ViewContext } from "../view/view-context.js";
import { element } from "./element.js";

interface PopulationSelectOptions {
  readonly vintages: readonly string[];
  readonly onChange: (variant: PopulationVariant) => void;
}

/** Which of SSB's projections to divide by: the year it was published in, and its alternative. */
export function populationSelect(
  { labels, words }: ViewContext,
  { vintages, onChange }: PopulationSelectOptions,
) {
  const vintage = select(
    labels.vintage,
    vintages.map((value) => ({ value, text: value })),
  );
  const alternative = select(
    labels.alternative,
    populationAlternatives.map((value) => ({ value, text: words.alternative[value] })),
  );
  const node = element("div", { class: "population-select" }, [vintage.node, alternative.node]);
  node.addEventListener("change", () =>
    onChange({
      vintage: vintage.select.value,
      alternative: findAlternative(alternative.select.value),
    }),
  );
  const update = (variant: PopulationVariant) => {
    vintage.select.value = variant.vintage;
    alternative.select.value = variant.alternative;
  };
  return Object.assign(node, { update });
}

function findAlternative(value: string): PopulationAlternative {
  const found = populationAlternatives.find((alternative) => alternative === value);
  if (found === undefined) throw new RangeError(`invalid alternative: ${value}`);
  return found;
}

function select(label: string, choices: readonly { value: string; text: string }[]) {
  const node = element(
    "select",
    { class: "ds-input", "data-size": "sm", "data-width": "auto" },
    choices.map(({ value, text }) => element("option", { value, text })),
  );
  return { node: element("label", { class: "select" }, [label, node]), select: node };
}
