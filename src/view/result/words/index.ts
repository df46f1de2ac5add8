import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type ResultWords } from "./nb.js";

const languages: Readonly<Record<Locale, ResultWords>> = { nb, en };

/** The texts of results in a language. */
export const resultWords = (locale: Locale): ResultWords => languages[locale];
