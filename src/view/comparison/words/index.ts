import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { type ComparisonWords, nb } from "./nb.js";

export type { ComparisonWords };

const languages: Readonly<Record<Locale, ComparisonWords>> = { nb, en };

/** The texts of comparing scenarios in a language. */
export const comparisonWords = (locale: Locale): ComparisonWords => languages[locale];
