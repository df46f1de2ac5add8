import type { Locale } from "../../../core/locale.js";
import { derivationWords } from "../derivations/index.js";
import type { DerivationWords } from "../derivations/nb.js";
import { en } from "./en.js";
import { type MethodWords, nb } from "./nb.js";

type AllMethods = MethodWords & DerivationWords["methods"];

const languages: Readonly<Record<Locale, AllMethods>> = {
  nb: { ...nb, ...derivationWords("nb").methods },
  en: { ...en, ...derivationWords("en").methods },
};

/** How our value of each figure is found, also of those that are derived, in a language. */
export const methodWords = (locale: Locale): AllMethods => languages[locale];
