import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type ScenarioWords } from "./nb.js";

const languages: Readonly<Record<Locale, ScenarioWords>> = { nb, en };

/** The texts of the scenario's inputs in a language. */
export const scenarioWords = (locale: Locale): ScenarioWords => languages[locale];
