import { type PublishedResult, publishedValues } from "../../model/sources/published.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { quotePublished } from "../sources/published-value.js";
import { type LedgerWords, ledgerWords } from "./words/index.js";

/** What rows about the report's figures need: their values, their wording, and the texts. */
export interface ReportFigures {
  readonly published: readonly PublishedResult[];
  readonly value: (id: string) => number;
  /** A figure as its source words it: "nesten 15 mrd. kr". */
  readonly quote: (id: string) => string;
  readonly text: LedgerWords;
  readonly context: ViewContext;
}

/** The reports' figures for a page's language. */
export function reportFigures(
  published: readonly PublishedResult[],
  context: ViewContext,
): ReportFigures {
  return {
    published,
    value: publishedValues(published),
    quote: quotePublished(published, context),
    text: ledgerWords(context.locale),
    context,
  };
}

/** The sector in one sentence. */
export function sectorSentence({ quote, text }: ReportFigures, mark = unmarked): string {
  const figure = (id: string) => mark(id, quote(id));
  return text.sentence({
    all: figure("ieHealthSector2020"),
    regions: figure("ieRegions2020"),
    ofCost: figure("ieShareOfCost2020"),
    gartner: figure("ieGartnerShareOfCost2020"),
  });
}
