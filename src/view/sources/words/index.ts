import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type SourceWords } from "./nb.js";

export type { SourceWords };

const languages: Readonly<Record<Locale, SourceWords>> = { nb, en };

/** The texts of the sources page in a language. */
export const sourceWords = (locale: Locale): SourceWords => languages[locale];
