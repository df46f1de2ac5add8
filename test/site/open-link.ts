import type { Page } from "playwright-core";
import { locales } from "../../src/view/core/locale.js";
import { sitePages } from "../../src/view/core/site-pages.js";
import { settled } from "../../tools/settled.js";
import { damagedLinks, readingPages, toldIn } from "../state/damaged-links.js";

/** A damaged link to a page that reads it, and the keys that the page must tell of. */
interface LinkToOpen {
  /** "/kommune?k=9999", from the site's root. */
  readonly path: string;
  readonly told: readonly string[];
}

/** Damaged links spread over all pages that read one, in all languages. */
export function linksToOpen(count: number): LinkToOpen[] {
  const pages = locales
    .flatMap(sitePages)
    .flatMap(({ id, path }) =>
      id in readingPages ? [{ id: id as keyof typeof readingPages, path }] : [],
    );
  return damagedLinks(count).flatMap((damaged, run) => {
    const page = pages[run % pages.length];
    if (page === undefined) return [];
    // As a browser has it: without what it drops at an address's end.
    const link = new URL(`?${damaged}`, "http://localhost").search.slice(1);
    return [{ path: `${page.path}?${link}`, told: toldIn(link, readingPages[page.id]) }];
  });
}

/**
 * Opens a link, and says what is wrong with the page: too wide, silent of a key, or a table whose
 * first column stays over half of what is read.
 */
export async function faultsOfLink(
  page: Page,
  site: string,
  { path, told }: LinkToOpen,
): Promise<string[]> {
  await page.goto(new URL(path.slice(1), site).href, { waitUntil: "domcontentloaded" });
  await settled(page);
  const { width, limit, staying, text } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    limit: innerWidth,
    staying: [...document.querySelectorAll("th")]
      .filter((cell) => getComputedStyle(cell).position === "sticky")
      .reduce((widest, { offsetWidth }) => Math.max(widest, offsetWidth), 0),
    text: [...document.querySelectorAll(".ds-alert")]
      .filter((alert) => alert.checkVisibility())
      .map((alert) => alert.textContent)
      .join("\n"),
  }));
  // A long key is cut in a notice.
  const silent = told.filter((key) => !text.includes(key.slice(0, 40)));
  return [
    ...(width > limit ? [`${path}: ${width} px wide`] : []),
    ...(staying > limit / 2 ? [`${path}: a column of ${staying} px stays`] : []),
    ...silent.map((key) => `${path}: says nothing of ${key}`),
  ];
}
