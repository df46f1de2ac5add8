import { itemAt } from "../../model/core/series.js";

/** A figure that a sentence states, by the id that it is explained by. */
export interface StatedFigure {
  readonly id: string;
  readonly value: string;
  /**
   * What is written with it: " i 2050". Of what follows a number in its line, all moves when it grows
   * a digit.
   */
  readonly after?: string;
}

/** A sentence in parts: its words, and the figures in it that can be asked about. */
export type SentencePart = string | StatedFigure;

/** Marks a figure in a sentence that is being written, and gives what to write in its place. */
export type MarkFigure = (id: string, value: string, after?: string) => string;

/** Leaves a sentence as it is. */
export const unmarked: MarkFigure = (_, value, after = "") => value + after;

/** The same, where no line ends within a figure, as on a page. */
export const unbroken: MarkFigure = (...figure) => unmarked(...figure).replaceAll(" ", "\u00a0");

/** A figure as it reads. */
export const writtenFigure = ({ value, after = "" }: StatedFigure): string => value + after;

/** Stands in no text: Unicode keeps it for use inside a program. */
const sign = "\uFDD0";
const marked = new RegExp(`${sign}(\\d+)${sign}`);

/** A sentence's parts, as `write` marks its figures, in whatever order it states them. */
export function sentenceParts(write: (mark: MarkFigure) => string): SentencePart[] {
  const figures: StatedFigure[] = [];
  const text = write((id, value, after) => {
    figures.push({ id, value, ...(after === undefined ? {} : { after }) });
    return `${sign}${figures.length - 1}${sign}`;
  });
  return text
    .split(marked)
    .map((part, place) => (place % 2 === 0 ? part : (figures[Number(part)] ?? part)));
}

/** The same for several sentences that are written at once. */
export function allSentenceParts(write: (mark: MarkFigure) => readonly string[]): SentencePart[][] {
  return write(unmarked).map((_, place) => sentenceParts((mark) => itemAt(write(mark), place)));
}

/** A sentence as it reads. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : writtenFigure(part))).join("");
}

/** A text cut before and after each word that no line ends within, "e-helse": every second piece. */
export function cutAtWholeWords(text: string): string[] {
  return text.split(/(?<![\p{L}\d])(e-h\p{L}+)/iu);
}
