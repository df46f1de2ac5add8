import type { HTMLElement } from "node-html-parser";
import type { Locale } from "../../src/view/core/locale.js";
import { onlyElement } from "./html-page.js";

/**
 * Says on `<html>` which language the page `name` is in and that it follows the reader's choice of
 * light or dark, and lets the reader zoom, which Framework's own viewport forbids.
 */
export function setLanguage(name: string, page: HTMLElement, locale: Locale): void {
  const html = onlyElement(name, page, "html");
  html.setAttribute("lang", locale);
  html.setAttribute("data-color-scheme", "auto");
  const viewport = onlyElement(name, page, 'meta[name="viewport"]');
  viewport.setAttribute("content", "width=device-width, initial-scale=1");
}
