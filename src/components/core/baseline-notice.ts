import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import { element } from "./element.js";

/** Says over the page, on screen and in print, what its numbers start from. */
export function showBaselineNotice(
  note: string,
  { reportId, locale }: { readonly reportId: string } & Pick<ViewContext, "locale">,
): void {
  document.documentElement.dataset.baseline = note;
  const back = element("a", {
    href: `?v=1&base=${encodeURIComponent(reportId)}&from=medium`,
    text: coreWords(locale).baseline.back,
  });
  const notice = element("p", { class: "ds-alert lasting-mark", "data-color": "warning" }, [
    element("span", { text: `${note} ` }),
    back,
  ]);
  document.querySelector("main")?.prepend(notice);
}

/** What every figure says before its source; empty for the report's own baseline. */
export function baselineMark(): string {
  const { baseline } = document.documentElement.dataset;
  return baseline === undefined ? "" : `${baseline} `;
}
