import { linkBudget } from "../../model/core/link-budget.js";
import type { ViewContext } from "../core/view-context.js";
import { sharingWords } from "./words/index.js";

/** Whether a link can carry a scenario's reasons. */
interface ShareRows {
  readonly hasReasons: boolean;
  readonly fits: boolean;
  /** Said where they do not fit. */
  readonly tooLong: string;
}

/** What the window for sharing says of reasons. `query` is the link with them or without. */
export function shareRows(
  query: (withReasons: boolean) => string,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): ShareRows {
  const whole = query(true);
  const hasReasons = whole !== query(false);
  return {
    hasReasons,
    fits: !hasReasons || whole.length <= linkBudget,
    tooLong: sharingWords(locale).share.reasonsTooLong(format.integer(linkBudget)),
  };
}
