import type { PublishedCheck } from "../../model/sources/published-check.js";
import { type SentencePart, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { oursText, quotePublished } from "./published-value.js";

/**
 * Gives what fills in a text: a published figure where it has `{id}`, our value of one where it has
 * `{ours:id}`, each marked with the id of its row. The function throws for an id that is not there.
 */
export function quotedTexts(
  checks: readonly PublishedCheck[],
  context: ViewContext,
): (text: string) => SentencePart[] {
  const quote = quotePublished(
    checks.map(({ result }) => result),
    context,
  );
  const ours = (id: string) => {
    const check = checks.find(({ result }) => result.id === id);
    if (!check?.ours) throw new Error(`no value of ours for "${id}"`);
    return oursText(check.result, check.ours, context);
  };
  return (text) =>
    sentenceParts((mark) =>
      text.replaceAll(/\{(ours:)?(\w+)\}/g, (_, isOurs: string | undefined, id: string) =>
        mark(id, isOurs === undefined ? quote(id) : ours(id)),
      ),
    );
}
