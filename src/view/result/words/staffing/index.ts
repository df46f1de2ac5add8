import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type StaffingWords } from "./nb.js";

const languages: Readonly<Record<Locale, StaffingWords>> = { nb, en };

/** The texts of the staffing alternative, in a language. */
export const staffingWords = (locale: Locale): StaffingWords => languages[locale];
