import { type Locale, locales } from "../../../view/core/locale.js";

/** The language of the page that this runs on: what its `<html lang>` says. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  const locale = locales.find((known) => known === lang);
  if (locale === undefined) throw new Error(`invalid lang of the page: "${lang}"`);
  return locale;
}
