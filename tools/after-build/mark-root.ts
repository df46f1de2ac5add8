import type { HTMLElement } from "node-html-parser";
import type { Locale } from "../../src/view/core/locale.js";
import { pageMark } from "../notebook/files.js";
import { onlyElement } from "./html-page.js";

/**
 * Says on `<html>` which page `name` is, in which language, and that it follows the reader's choice
 * of light or dark, and lets the reader zoom, which Framework's own viewport forbids.
 */
export function markRoot(name: string, page: HTMLElement, locale: Locale): void {
  const html = onlyElement(name, page, "html");
  html.setAttribute("lang", locale);
  html.setAttribute("data-page", pageMark(`/${name.replace(/\.html$/, "")}`));
  html.setAttribute("data-color-scheme", "auto");
  const viewport = onlyElement(name, page, 'meta[name="viewport"]');
  viewport.setAttribute("content", "width=device-width, initial-scale=1");
}
