import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import type { HTMLElement } from "node-html-parser";
import { type Locale, locales } from "../src/view/core/locale.js";
import { findPage, localeAt, type SitePage } from "../src/view/core/site-pages.js";
import { addCharts } from "./after-build/add-charts.js";
import { addFont } from "./after-build/add-font.js";
import { addStart } from "./after-build/add-start.js";
import { bundlePages } from "./after-build/bundle-pages.js";
import { dropDates } from "./after-build/drop-dates.js";
import { parsePage } from "./after-build/html-page.js";
import { licences } from "./after-build/licences.js";
import { markRoot } from "./after-build/mark-root.js";
import { notFoundPage } from "./after-build/not-found.js";
import { setPolicy } from "./after-build/set-policy.js";
import type { Lead } from "./lead-sentence.js";
import { addDataFiles } from "./notebook/add-data-files.js";
import { notebookLocale, notebookName } from "./notebook/files.js";

/**
 * Finishes what Framework wrote to `dist`; throws when it does not look as expected. `leadOf` gives
 * what a page says before its scripts, beside its prose. `libraries` are the packages in what `buildPages`
 * offers notebooks; plugins of esbuild's take part in bundling the pages' modules.
 */
export async function afterBuild(
  root: string,
  leadOf: (page: SitePage) => Lead | null,
  {
    libraries = [],
    plugins = [],
  }: { readonly libraries?: readonly string[]; readonly plugins?: readonly Plugin[] } = {},
): Promise<void> {
  const pages = readPages(join(root, "dist"));
  for (const [name, page] of pages) {
    dropDates(name, page);
    const locale = localeOf(root, name);
    markRoot(name, page, locale);
    // A notebook's own text stands in it already, and its errors at their cells.
    if (notebookName(name) === null) addStart(name, page, locale, leadOf(pageOf(name)));
  }
  addFont(root, pages);
  const packages = [...(await bundlePages(root, pages, plugins)), ...(await addCharts(root))];
  addDataFiles(root);
  for (const [name, page] of pages) {
    setPolicy(name, page, { isNotebook: notebookName(name) !== null });
    writeFileSync(join(root, "dist", name), page.toString());
  }
  writeFileSync(join(root, "dist/404.html"), notFoundPage());
  writeFileSync(join(root, "dist/licences.txt"), licences(root, [...libraries, ...packages]));
}

/** The page that a file of `dist` is: "en/index.html". */
const pageOf = (name: string) => findPage(`/${name.replace(/\.html$/, "")}`);

function localeOf(root: string, name: string): Locale {
  const notebook = notebookName(name);
  return notebook === null ? localeAt(`/${name}`) : notebookLocale(root, notebook);
}

/** Every page, by its path below dist with forward slashes; by language, bokmål first. */
function readPages(dist: string): ReadonlyMap<string, HTMLElement> {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .sort((a, b) => languageRank(a) - languageRank(b) || (a < b ? -1 : 1));
  if (names.length === 0) throw new Error(`no page in ${dist}`);
  return new Map(names.map((n) => [n, parsePage(n, readFileSync(join(dist, n), "utf8"))]));
}

const languageRank = (name: string): number => locales.indexOf(localeAt(`/${name}`));
