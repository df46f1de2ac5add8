import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { nb, type SharingWords } from "./nb.js";

const languages: Readonly<Record<Locale, SharingWords>> = { nb, en };

/** The texts of saving, sharing and handing over a scenario in a language. */
export const sharingWords = (locale: Locale): SharingWords => languages[locale];
