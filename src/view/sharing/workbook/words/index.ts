import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type WorkbookWords } from "./nb.js";

const languages: Readonly<Record<Locale, WorkbookWords>> = { nb, en };

/** The texts of a workbook in a language. */
export const workbookWords = (locale: Locale): WorkbookWords => languages[locale];

/** Names of the sheet of assumptions in every language: a workbook is read in any of them. */
export const assumptionSheetNames: readonly string[] = Object.values(languages).map(
  ({ sheets }) => sheets.assumptions,
);
