import type { PublishedCheck } from "../../model/sources/published-check.js";
import type { ViewContext } from "../core/view-context.js";
import { oursText, quotePublished } from "./published-value.js";
import { contradictionWords } from "./words/contradictions/index.js";

/** A place where a report does not agree with itself, with both values. */
export interface ContradictionRow {
  readonly name: string;
  readonly text: string;
}

/** Every place where the text of IE-1085 contradicts itself, in plain words. */
export function contradictionRows(
  checks: readonly PublishedCheck[],
  context: ViewContext,
): ContradictionRow[] {
  const quote = quotePublished(
    checks.map(({ result }) => result),
    context,
  );
  const ours = (id: string) => {
    const check = checks.find(({ result }) => result.id === id);
    if (!check?.ours) throw new Error(`no value of ours for "${id}"`);
    return oursText(check.result, check.ours, context);
  };
  const fill = (text: string) =>
    text.replaceAll(/\{(ours:)?(\w+)\}/g, (_, isOurs: string | undefined, id: string) =>
      isOurs === undefined ? quote(id) : ours(id),
    );
  return contradictionWords(context.locale).places.map(({ name, text }) => ({
    name,
    text: fill(text),
  }));
}

/** What stands only in the figures of IE-1085, whose numbers can't be had. */
export function unknownRows({ locale }: Pick<ViewContext, "locale">): readonly string[] {
  return contradictionWords(locale).onlyInFigures;
}
