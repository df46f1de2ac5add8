import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type ProblemWords } from "./nb.js";

const languages: Readonly<Record<Locale, ProblemWords>> = { nb, en };

/** What is wrong in a link or a file, in a language. */
export const problemWords = (locale: Locale): ProblemWords => languages[locale];
