import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type SurveyWords } from "./nb.js";

export type { SurveyWords } from "./nb.js";

const languages: Readonly<Record<Locale, SurveyWords>> = { nb, en };

/** The texts of the survey in a language. */
export const surveyWords = (locale: Locale): SurveyWords => languages[locale];
