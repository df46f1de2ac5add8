import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { type ContradictionWords, nb } from "./nb.js";

const languages: Readonly<Record<Locale, ContradictionWords>> = { nb, en };

/** Where IE-1085 contradicts itself, and what stands only in its figures, in a language. */
export const contradictionWords = (locale: Locale): ContradictionWords => languages[locale];
