import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadNotebooks, type NotebookList } from "../../loaders/notebooks.js";
import { type Locale, locales } from "../../src/view/core/locale.js";
import { findPage } from "../../src/view/core/site-pages.js";

/** The notebooks by their front matter. */
export function listNotebooks(root: string): NotebookList {
  const folder = join(root, "src/notebooks");
  if (!existsSync(folder)) return { cards: [], problems: [] };
  return loadNotebooks(readdirSync(folder), (name) => readFileSync(join(folder, name), "utf8"));
}

/** The name in a notebook's address or file ("/notebooks/epj", "notebooks/epj.md"); null for other pages. */
export function notebookName(path: string): string | null {
  return /^\/?notebooks\/([^/]+?)(?:\.html|\.md)?$/.exec(path)?.[1] ?? null;
}

/** The language that a notebook is written in; bokmål where its front matter can't be read. */
export function notebookLocale(root: string, name: string): Locale {
  const card = listNotebooks(root).cards.find((one) => one.name === name);
  return locales.find((one) => one === card?.language) ?? locales[0];
}

/**
 * What the page at a path ("/en/memo") is to the style sheet, said on `<html>`: its id, or that it is
 * a notebook. Asking `:has()` of the page instead would style all of it anew at every insertion.
 */
export const pageMark = (path: string): string =>
  notebookName(path) === null ? findPage(path).id : "notebook";
