import type { About } from "../../model/core/quantity.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { type AboutField, type AboutText, explanationWords } from "./words/index.js";

/** Words what a quantity is of. */
export function aboutText(
  { year, from, category, ages, vintage, alternative, index, label, estimated }: About,
  { locale, words }: Pick<ViewContext, "locale" | "words">,
): AboutText {
  const { people, projection } = explanationWords(locale);
  const texts: Readonly<Record<AboutField, string | undefined>> = {
    year: year?.toString(),
    from: from?.toString(),
    category: category && words.category[category],
    whom: ages && words.ages[ages],
    people: ages && people[ages],
    projection:
      vintage && alternative && projection(vintage, words.alternative[alternative].toLowerCase()),
    index: index && coreWords(locale).prices.index[index],
    label,
    estimated: estimated ? ` (${coreWords(locale).prices.estimate})` : "",
  };
  return (field) => {
    const text = texts[field];
    if (text === undefined) throw new RangeError(`invalid name: it is of no ${field}`);
    return text;
  };
}
