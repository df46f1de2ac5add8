import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { type ExplanationWords, nb } from "./nb.js";

export type { AboutField, AboutText } from "./about.js";
export type { ExplanationWords } from "./nb.js";

const languages: Readonly<Record<Locale, ExplanationWords>> = { nb, en };

/** The texts that explain figures, in a language. */
export const explanationWords = (locale: Locale): ExplanationWords => languages[locale];
