import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { type NotebookWords, nb } from "./nb.js";

const languages: Readonly<Record<Locale, NotebookWords>> = { nb, en };

/** The texts around what a notebook draws, in a language. */
export const notebookWords = (locale: Locale): NotebookWords => languages[locale];
