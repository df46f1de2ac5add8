import type { SentencePart } from "./sentence-parts.js";

/** One number to remember, with what it is seen against. Finished text. */
export interface KeyFigure {
  /** Names it in the page: "breakEven". */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** "+1,2 mrd. kr mot middels", "5 100 årsverk"; the numbers in it can be asked about too. */
  readonly change: readonly SentencePart[];
}
