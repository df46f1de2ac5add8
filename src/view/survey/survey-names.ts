import type { ScaledGround } from "../../model/survey/quantities/fit-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import { className } from "./sample-rows.js";
import { surveyWords } from "./words/index.js";

/** What the parts of a survey are called where its numbers are explained. */
export function surveyNames(
  place: (answer: string) => string,
  context: ViewContext,
): ScaledGround["nameOf"] {
  const words = surveyWords(context.locale);
  return {
    lines: ({ group, source, kind }) => {
      const names = [
        ...(group === undefined ? [] : [words.group[group]]),
        ...(source === undefined ? [] : [words.source[source]]),
        ...(kind === undefined ? [] : [words.kind[kind]]),
      ];
      return names.length === 0 ? words.growth.all : names.join(", ");
    },
    ...words.explained,
    place,
    withNext: (count) =>
      count === 0 ? words.explained.asked : words.explained.withNext(context.format.integer(count)),
    municipalities: (kind, id) =>
      `${words.representation.kind[kind]} ${className(kind, id, context)}`,
  };
}
