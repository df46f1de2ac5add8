import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type SavingWords } from "./nb.js";

const languages: Readonly<Record<Locale, SavingWords>> = { nb, en };

/** The texts of what e-health must save: the staffing page alone fetches them, in a language. */
export const savingWords = (locale: Locale): SavingWords => languages[locale];
