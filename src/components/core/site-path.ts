import type { Locale } from "../../view/core/locale.js";

/**
 * A path below the site's root, relative to the page: Norwegian pages lie at the root, English
 * ones in `en`. So the site works in any folder of its host.
 */
export function sitePath(locale: Locale, path: string): string {
  return `${locale === "en" ? "../" : "./"}${path}`;
}
