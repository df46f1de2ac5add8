import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type SurveyFormWords } from "./nb.js";

export type { SurveyFormWords };

const languages: Readonly<Record<Locale, SurveyFormWords>> = { nb, en };

/** Texts of the survey's form, in a language. */
export const surveyFormWords = (locale: Locale): SurveyFormWords => languages[locale];
