import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type PinWords } from "./nb.js";

const languages: Readonly<Record<Locale, PinWords>> = { nb, en };

/** The texts of scenarios that are held fast in a language. */
export const pinWords = (locale: Locale): PinWords => languages[locale];
