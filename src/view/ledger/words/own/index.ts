import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type OwnWords } from "./nb.js";

const languages: Readonly<Record<Locale, OwnWords>> = { nb, en };

/** Texts of an organisation's own ledger, in a language. */
export const ownWords = (locale: Locale): OwnWords => languages[locale];
