import { comparisonLimits } from "../../model/comparison/comparison.js";
import type { ComparisonProblem } from "../../model/comparison/comparison-codec.js";
import { maxPins } from "../../model/comparison/pins.js";
import { shortText } from "../core/short-text.js";
import type { ViewContext } from "../core/view-context.js";
import { scenarioProblemText } from "../sharing/scenario-problem-text.js";
import { pinWords } from "./words/pins/index.js";

/** What in a page's address could not be read, a sentence each. */
export function comparisonProblemTexts(
  { kind, text, fields }: ComparisonProblem,
  context: ViewContext,
): readonly string[] {
  const { link } = pinWords(context.locale);
  const texts: Readonly<Record<ComparisonProblem["kind"], () => string>> = {
    pair: () => link.pair(shortText(text)),
    letters: () => link.letters(shortText(text)),
    repeated: () => context.labels.linkRepeated(text),
    tooMany: () => link.tooMany(text, comparisonLimits.max),
    tooFew: () => link.tooFew(text, comparisonLimits.min),
    tooManyPins: () => link.tooManyPins(text, maxPins),
    scenario: () => link.scenario(shortText(text)),
  };
  const lines = fields.map(
    (one) => `${shortText(one.field)}: ${scenarioProblemText(one, context)}`,
  );
  return [texts[kind](), ...lines];
}
