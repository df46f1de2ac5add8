import { first, last } from "../../model/core/series.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Locale } from "../core/locale.js";
import { scenarioWords } from "./words/index.js";

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

/** The rows for a scenario. */
export function periodRows({ breakpoints }: Scenario, locale: Locale): PeriodRows {
  const text = scenarioWords(locale).period;
  return {
    summary: text.summary(breakpoints.join("–")),
    inner: breakpoints.slice(1, -1).map((year) => ({ year, join: text.join(year) })),
    read: (typed) => {
      const problem = yearProblem(typed.trim(), breakpoints, locale);
      return problem === null ? { year: Number(typed), problem } : { year: null, problem };
    },
  };
}

function yearProblem(typed: string, breakpoints: readonly number[], locale: Locale): string | null {
  const text = scenarioWords(locale).period;
  const span = { first: first(breakpoints) + 1, last: last(breakpoints) - 1 };
  if (typed === "") return text.empty(span);
  if (!/^\d{4}$/.test(typed)) return text.notAYear({ typed, ...span });
  const year = Number(typed);
  if (year < span.first || year > span.last) return text.outside(span);
  return breakpoints.includes(year) ? text.taken(year) : null;
}
