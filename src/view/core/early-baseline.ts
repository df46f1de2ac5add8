import type { Locale } from "./locale.js";
import { coreWords } from "./words/index.js";

/**
 * A script for the head of every page: where the address names a survey's cost as the baseline, the
 * style sheet shows the notice of it from the first paint on, so that nothing moves when the page
 * knows. The page then puts the notice itself in its place, or nothing where the name was none.
 */
export function earlyBaseline(locale: Locale): string {
  const { surveyed, constructed, back } = coreWords(locale).baseline;
  const texts = JSON.stringify(
    [surveyed("{0}", "{1}"), constructed("{0}")].map((text) => `${text} ${back}`),
  );
  return `{const m=/[?&]base=survey_(\\d{4})_[^&]*?_(\\d+)(_example)?(?:&|$)/.exec(location.search);if(m){const h=document.documentElement;h.dataset.earlyBaseline="";h.style.setProperty("--early-baseline",JSON.stringify(${texts}[m[3]?1:0].replace("{0}",m[1]).replace("{1}",m[2])))}}`;
}
