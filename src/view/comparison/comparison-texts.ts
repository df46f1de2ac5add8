import { comparisonLimits } from "../../model/comparison/comparison.js";
import type { ComparisonProblem } from "../../model/comparison/comparison-codec.js";
import { maxPins } from "../../model/comparison/pins.js";
import type { Locale } from "../core/locale.js";
import { shortText } from "../core/short-text.js";
import type { ViewContext } from "../core/view-context.js";
import { scenarioProblemText } from "../sharing/scenario-problem-text.js";
import { comparisonWords } from "./words/index.js";

/** The texts of the compare page's controls in a language. */
export function comparisonTexts(locale: Locale) {
  const { controls } = comparisonWords(locale);
  return { ...controls, full: controls.full(comparisonLimits.max) };
}

/** What in a page's address could not be read, a sentence each. */
export function comparisonProblemTexts(
  { kind, text, fields }: ComparisonProblem,
  context: ViewContext,
): readonly string[] {
  const { link } = comparisonWords(context.locale);
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
