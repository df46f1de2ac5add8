import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { type CaveatWords, nb } from "./nb.js";

const languages: Readonly<Record<Locale, CaveatWords>> = { nb, en };

/** What OE 2022-78 says of its own figures, in a language. */
export const caveatWords = (locale: Locale): CaveatWords => languages[locale];
