import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { type MunicipalityWords, nb } from "./nb.js";

export type { MunicipalityWords };

const languages: Readonly<Record<Locale, MunicipalityWords>> = { nb, en };

/** The texts of the municipality page in a language. */
export const municipalityWords = (locale: Locale): MunicipalityWords => languages[locale];
