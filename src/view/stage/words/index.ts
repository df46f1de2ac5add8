import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type StageWords } from "./nb.js";

export type { StageWords };

const languages: Readonly<Record<Locale, StageWords>> = { nb, en };

/** The texts of the stage in a language. */
export const stageWords = (locale: Locale): StageWords => languages[locale];
