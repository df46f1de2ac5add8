import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type UncertaintyWords } from "./nb.js";

const languages: Readonly<Record<Locale, UncertaintyWords>> = { nb, en };

/** The texts of the uncertainty room in a language. */
export const uncertaintyWords = (locale: Locale): UncertaintyWords => languages[locale];
