import type { Scenario } from "../../model/scenario/scenario.js";
import type { Locale } from "../core/locale.js";

/** A scenario's periods, as the tool that splits and joins them shows them. */
export interface PeriodRows {
  /** "Perioder: 2021–2025–2030–2050" */
  readonly summary: string;
  /** The years between two periods, each with what joining them is called. */
  readonly inner: readonly { readonly year: number; readonly join: string }[];
  /** What a typed year means: a year to split at, or what is wrong with it. */
  readonly read: (text: string) => YearReading;
}

export type YearReading =
  | { readonly year: number; readonly problem: null }
  | { readonly year: null; readonly problem: string };

/** Texts of that tool. */
export interface PeriodText {
  readonly field: string;
  readonly split: string;
}

const texts = {
  nb: { field: "Del opp ved utgangen av år", split: "Del opp" },
  en: { field: "Split at the end of year", split: "Split" },
} as const;

/** The texts in a language. */
export function periodText(locale: Locale): PeriodText {
  return texts[locale];
}

/** The rows for a scenario. */
export function periodRows({ breakpoints }: Scenario, locale: Locale): PeriodRows {
  const nb = locale === "nb";
  return {
    summary: `${nb ? "Perioder" : "Periods"}: ${breakpoints.join("–")}`,
    inner: breakpoints.slice(1, -1).map((year) => ({
      year,
      join: nb ? `Slå sammen periodene ved ${year}` : `Join the periods at ${year}`,
    })),
    read: (text) => readYear(text.trim(), breakpoints, nb),
  };
}

function readYear(text: string, breakpoints: readonly number[], nb: boolean): YearReading {
  const problem = (inNorwegian: string, inEnglish: string): YearReading => ({
    year: null,
    problem: nb ? inNorwegian : inEnglish,
  });
  const [first, last] = [(breakpoints[0] ?? 0) + 1, (breakpoints.at(-1) ?? 0) - 1];
  if (text === "")
    return problem(
      `Feltet er tomt. Skriv et år fra ${first} til ${last}.`,
      `The field is empty. Type a year from ${first} to ${last}.`,
    );
  if (!/^\d{4}$/.test(text))
    return problem(
      `«${text}» er ikke et årstall. Skriv et år fra ${first} til ${last}.`,
      `“${text}” is not a year. Type a year from ${first} to ${last}.`,
    );
  const year = Number(text);
  if (year < first || year > last)
    return problem(
      `Året må være fra ${first} til ${last}.`,
      `The year must be from ${first} to ${last}.`,
    );
  if (breakpoints.includes(year))
    return problem(`Det er alt et skille ved ${year}.`, `There is a boundary at ${year} already.`);
  return { year, problem: null };
}
