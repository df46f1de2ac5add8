import type { Locale } from "../../../view/core/locale.js";
import { rootOf } from "../../../view/core/site-pages.js";

/**
 * A path below the site's root, relative to the page, which lies in the folder of its language. So
 * the site works in any folder of its host.
 */
export function sitePath(locale: Locale, path: string): string {
  return `${rootOf(locale)}${path}`;
}
