import type { Locale } from "../../view/core/locale.js";
import { coreWords } from "../../view/core/words/index.js";
import { element } from "./element.js";
import { carryQuery } from "./page/carry-query.js";
import { sitePath } from "./page/site-path.js";

/** A small link to what the figures don't say, for beside a headline. The scenario follows. */
export function caveatLink(locale: Locale): HTMLElement {
  const { labels, pages } = coreWords(locale);
  const path = `${pages.sources.path.slice(1)}#caveats`;
  const link = element("a", {
    class: "caveat-link",
    href: sitePath(locale, path),
    text: labels.caveats,
  });
  carryQuery(link);
  return link;
}
