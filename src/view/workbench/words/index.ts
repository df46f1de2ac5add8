import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type WorkbenchWords } from "./nb.js";

export type { WorkbenchWords };

const languages: Readonly<Record<Locale, WorkbenchWords>> = { nb, en };

/** The texts of the scenario's tools in a language. */
export const workbenchWords = (locale: Locale): WorkbenchWords => languages[locale];
