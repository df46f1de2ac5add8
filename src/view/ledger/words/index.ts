import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { type LedgerWords, nb } from "./nb.js";

export type { LedgerWords };

const languages: Readonly<Record<Locale, LedgerWords>> = { nb, en };

/** The texts of ICT key figures in a language. */
export const ledgerWords = (locale: Locale): LedgerWords => languages[locale];
