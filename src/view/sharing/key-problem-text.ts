import type { KeyProblem } from "../../model/core/key-reader.js";
import { shortText } from "../core/short-text.js";
import type { ViewContext } from "../core/view-context.js";

/** What of a link can't be used, in a sentence that names its key. */
export function keyProblemText(
  { field, value, isRepeated }: KeyProblem,
  { labels }: Pick<ViewContext, "labels">,
): string {
  return isRepeated
    ? labels.linkRepeated(field)
    : labels.linkUnused({ field, value: shortText(value) });
}
