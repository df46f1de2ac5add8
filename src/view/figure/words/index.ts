import type { Locale } from "../../core/locale.js";
import { en } from "./en.js";
import { type FigureWords, nb } from "./nb.js";

export type { FigureWords };

const languages: Readonly<Record<Locale, FigureWords>> = { nb, en };

/** How a figure's files are written in a language. */
export const figureWords = (locale: Locale): FigureWords => languages[locale];
