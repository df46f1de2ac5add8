import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { type MemoWords, nb } from "./nb.js";

const languages: Readonly<Record<Locale, MemoWords>> = { nb, en };

/** The texts of the memo in a language. */
export const memoWords = (locale: Locale): MemoWords => languages[locale];
