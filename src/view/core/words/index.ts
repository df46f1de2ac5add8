import type { Locale } from "../locale.js";
import { en } from "./en.js";
import { type CoreWords, nb } from "./nb.js";

export type { CoreWords };

const languages: Readonly<Record<Locale, CoreWords>> = { nb, en };

/** The texts of the whole site in a language. */
export const coreWords = (locale: Locale): CoreWords => languages[locale];
