import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { type MethodWords, nb } from "./nb.js";

const languages: Readonly<Record<Locale, MethodWords>> = { nb, en };

/** How our value of each figure is found, in a language. */
export const methodWords = (locale: Locale): MethodWords => languages[locale];
