import type { PageId } from "./page-id.js";
import type { SitePage } from "./site-pages.js";
import { coreWords } from "./words/index.js";

/** Whether a page's numbers start from the baseline. */
const startsFromIt: Readonly<Record<PageId, boolean>> = {
  scenario: true,
  compare: true,
  uncertainty: true,
  staffing: true,
  municipality: true,
  survey: false,
  keyFigures: true,
  sources: false,
  notebooks: false,
  memo: true,
};

/**
 * A script for the head of every page but a notebook: where the address names a survey's cost as the
 * baseline, the style sheet shows the notice of it from the first paint on, so that nothing moves
 * when the page knows. The page then puts the notice itself in its place, or nothing where the name
 * was none.
 */
export function earlyBaseline({ id, locale }: Pick<SitePage, "id" | "locale">): string {
  const { surveyed, constructed, back, elsewhere } = coreWords(locale).baseline;
  const rest = startsFromIt[id] ? back : `${elsewhere} ${back}`;
  const texts = JSON.stringify(
    [surveyed("{0}", "{1}"), constructed("{0}")].map((text) => `${text} ${rest}`),
  );
  return `{const m=/[?&]base=survey_(\\d{4})_[^&]*?_(\\d+)(_example)?(?:&|$)/.exec(location.search);if(m){const h=document.documentElement;h.dataset.earlyBaseline="";h.style.setProperty("--early-baseline",JSON.stringify(${texts}[m[3]?1:0].replace("{0}",m[1]).replace("{1}",m[2])))}}`;
}
