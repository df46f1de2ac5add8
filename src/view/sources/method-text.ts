import type { CheckId } from "../../model/sources/published-check.js";
import type { Locale } from "../core/locale.js";
import { methodWords } from "./words/methods/index.js";

/** How our value of a figure is found; the figures that it names are to be filled in. */
export const methodText = (id: CheckId, locale: Locale): string =>
  methodWords(locale)[id].replaceAll("{ours}", `{ours:${id}}`);
