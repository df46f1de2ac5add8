import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

/** What a typed number means: the number, or what is wrong with it. */
export type NumberReading =
  | { readonly value: number; readonly problem: null }
  | { readonly value: null; readonly problem: string };

/** What a field expects, as words in the sentence that refuses something else. */
export interface NumberExpectation {
  /** "vekst per år i prosent" */
  readonly what: string;
  /** "7,5" */
  readonly example: string;
  /** May be typed after the number: "%". */
  readonly unit: string;
}

const pattern = /^([+\-−–]?)\s*(\d+(?:\s\d{3})*(?:[.,]\d+)?)$/;

/**
 * Reads a number as people type it, "7,5", "7.5" or "−2 %", with comma or point and spaces between
 * thousands, and turns its digits into a value by `convert`. Empty or not a number: a sentence that says what is expected.
 */
export function readNumber(
  input: string,
  { what, example, unit }: NumberExpectation,
  convert: (digits: string) => number,
  { locale }: Pick<ViewContext, "locale">,
): NumberReading {
  const typed = input.trim();
  const digits = typed.endsWith(unit) ? typed.slice(0, typed.length - unit.length).trim() : typed;
  const match = pattern.exec(digits);
  if (match !== null) {
    const sign = match[1] === "" || match[1] === "+" ? "" : "-";
    const value = convert(`${sign}${(match[2] ?? "").replace(/\s/g, "").replace(",", ".")}`);
    return { value: value === 0 ? 0 : value, problem: null };
  }
  const text = coreWords(locale).numbers;
  const problem = typed === "" ? text.empty : text.wrong(typed);
  return { value: null, problem: `${problem} ${text.expected(what, example)}` };
}
