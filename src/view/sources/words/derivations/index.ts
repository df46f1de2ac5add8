import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { type DerivationWords, nb } from "./nb.js";

const languages: Readonly<Record<Locale, DerivationWords>> = { nb, en };

/** How each derived figure in IE-1085 is found, in a language. */
export const derivationWords = (locale: Locale): DerivationWords => languages[locale];
