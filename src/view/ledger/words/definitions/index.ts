import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { type DefinitionWords, nb } from "./nb.js";

const languages: Readonly<Record<Locale, DefinitionWords>> = { nb, en };

/** What the terms of ICT key figures mean, in a language. */
export const definitionWords = (locale: Locale): DefinitionWords => languages[locale];
