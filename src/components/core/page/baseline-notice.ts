import type { ViewContext } from "../../../view/core/view-context.js";
import { coreWords } from "../../../view/core/words/index.js";
import { element } from "../element.js";

interface NoticeOptions extends Pick<ViewContext, "locale"> {
  readonly reportId: string;
  /** Whether the page's numbers start from it: each figure says so then. */
  readonly isUsed: boolean;
}

/**
 * Says over the page, on screen and in print, what its numbers start from; nothing for the report's
 * own baseline. Takes the place of the early notice that the page's head has put there.
 */
export function showBaselineNotice(
  note: string | null,
  { reportId, locale, isUsed }: NoticeOptions,
): void {
  const { dataset, style } = document.documentElement;
  delete dataset.earlyBaseline;
  style.removeProperty("--early-baseline");
  if (note === null) return;
  if (isUsed) dataset.baseline = note;
  const words = coreWords(locale).baseline;
  const back = element("a", {
    href: `?v=1&base=${encodeURIComponent(reportId)}&from=medium`,
    text: words.back,
  });
  const notice = element("p", { class: "ds-alert lasting-mark", "data-color": "warning" }, [
    element("span", { text: `${isUsed ? note : `${note} ${words.elsewhere}`} ` }),
    back,
  ]);
  document.querySelector("main")?.prepend(notice);
}

/** What every figure says before its source; empty for the report's own baseline. */
export function baselineMark(): string {
  const { baseline } = document.documentElement.dataset;
  return baseline === undefined ? "" : `${baseline} `;
}
