import type { Locale } from "../../view/core/locale.js";

/** The language of the page that this runs on: what its `<html lang>` says. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "nb";
}
