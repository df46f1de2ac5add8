import {
  type Population,
  type PopulationAges,
  type PopulationAlternative,
  populationAges,
  populationAlternatives,
} from "../../model/core/population.js";
import type { Choice } from "./choice.js";
import type { ViewContext } from "./view-context.js";

/** What the cost per inhabitant can be divided by. */
export interface PopulationChoices {
  readonly ages: readonly Choice<PopulationAges>[];
  readonly vintages: readonly Choice<string>[];
  readonly alternatives: readonly Choice<PopulationAlternative>[];
}

/** The ages, vintages and alternatives there are. */
export function populationChoices(
  { vintages }: Population,
  { words }: Pick<ViewContext, "words">,
): PopulationChoices {
  return {
    ages: populationAges.map((value) => ({ value, text: words.ages[value] })),
    vintages: vintages.map((value) => ({ value, text: value })),
    alternatives: populationAlternatives.map((value) => ({
      value,
      text: words.alternative[value],
    })),
  };
}
