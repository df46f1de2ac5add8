import type { Locale } from "../../../core/locale.js";
import { en } from "./en.js";
import { nb, type WorkbookWords } from "./nb.js";

const languages: Readonly<Record<Locale, WorkbookWords>> = { nb, en };

/** The texts of a workbook in a language. */
export const workbookWords = (locale: Locale): WorkbookWords => languages[locale];

/** The sheet of assumptions as it is named and headed in a language. */
export interface AssumptionSheetTexts {
  readonly sheet: string;
  /** Headings of the columns that are read. */
  readonly headings: Readonly<Record<"value" | "key", string>>;
}

/** What the sheet of quantiles is called in every language. */
export const quantileSheets: readonly string[] = Object.values(languages).map(
  ({ sheets }) => sheets.quantiles,
);

/** The sheet of assumptions in every language: a workbook is read in any of them. */
export const assumptionSheets: readonly AssumptionSheetTexts[] = Object.values(languages).map(
  ({ sheets, value, key }) => ({ sheet: sheets.assumptions, headings: { value, key } }),
);
