import type { Tables } from "../../model/core/tables.js";
import { allSentenceParts, type MarkFigure, type SentencePart } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { percentInWords } from "./span-text.js";
import { uncertaintyWords } from "./words/index.js";

/** What the band rests on and leaves out, in plain words. */
export interface BasisRows {
  readonly title: string;
  readonly lists: readonly {
    readonly head: string;
    readonly items: readonly (readonly SentencePart[])[];
  }[];
  readonly note: string;
}

/** The words beside the chart (OE 2022-78, ch. 3.4.3 and 4). */
export function basisRows({ baseline }: Pick<Tables, "baseline">, context: ViewContext): BasisRows {
  const { locale, format } = context;
  const words = uncertaintyWords(locale).basis;
  const { low, high, level } = baseline.interval;
  const year = String(baseline.year);
  const interval = (mark: MarkFigure) => ({
    year,
    low: mark("intervalLow", format.money(low)),
    high: mark("intervalHigh", format.money(high)),
    level: mark("intervalLevel", percentInWords(level, context)),
  });
  return {
    title: words.title,
    lists: [
      {
        head: words.restsOn,
        items: allSentenceParts((mark) => words.restsOnItems(interval(mark))),
      },
      { head: words.leavesOut, items: words.leavesOutItems.map((text) => [text]) },
    ],
    note: words.soRead,
  };
}
