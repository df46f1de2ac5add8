import { type Locale, locales } from "./locale.js";
import { type PageId, pageIds } from "./page-id.js";
import { coreWords } from "./words/index.js";

/** A page of the site in one language. */
export interface SitePage {
  readonly id: PageId;
  readonly locale: Locale;
  /** Its address below the site's root: "/kilder". */
  readonly path: string;
  readonly title: string;
  /** Reached from another page, and left out of the navigation. */
  readonly isAside: boolean;
}

const asides: readonly PageId[] = ["memo"];

/** The pages of a language, in the order of the navigation. */
export function sitePages(locale: Locale): readonly SitePage[] {
  const { pages } = coreWords(locale);
  return pageIds.map((id) => ({ id, locale, ...pages[id], isAside: asides.includes(id) }));
}

/** One page in every language, bokmål first. */
export function twinPages(wanted: PageId): readonly SitePage[] {
  return locales.flatMap((locale) => sitePages(locale).filter(({ id }) => id === wanted));
}

/**
 * The page that Framework builds from `path` ("/index", "/en/sources"). A path that is none of the
 * site's own pages, as a notebook's, belongs under the notebooks of its language.
 */
export function findPage(path: string, locale: Locale = localeAt(path)): SitePage {
  const address = path.replace(/\/index$/, "/");
  const page = locales.flatMap(sitePages).find((one) => one.path === address);
  if (page !== undefined) return page;
  return { ...pageIn("notebooks", locale), path: address };
}

function pageIn(wanted: PageId, locale: Locale): SitePage {
  const page = sitePages(locale).find(({ id }) => id === wanted);
  if (page === undefined) throw new Error(`invalid page: ${wanted}`);
  return page;
}

/** The address that a language's pages lie below: "/" or "/en/". */
const homeOf = (locale: Locale): string => coreWords(locale).pages.scenario.path;

/** The language of an address: the one in whose folder it lies, bokmål at the root. */
export function localeAt(path: string): Locale {
  const inFolder = locales.filter((locale) => path.startsWith(homeOf(locale)));
  const [locale] = inFolder.sort((a, b) => homeOf(b).length - homeOf(a).length);
  if (locale === undefined) throw new Error(`invalid path: ${path} does not begin with "/"`);
  return locale;
}

/** The site's root, as a link on a page of a language says it: "./" or "../". */
export function rootOf(locale: Locale): string {
  return "../".repeat(homeOf(locale).split("/").length - 2) || "./";
}
