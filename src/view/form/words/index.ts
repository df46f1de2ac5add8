import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { type FormWords, nb } from "./nb.js";

export type { FormWords } from "./nb.js";

const languages: Readonly<Record<Locale, FormWords>> = { nb, en };

/** The texts of every form in a language. */
export const formWords = (locale: Locale): FormWords => languages[locale];
