import type { Baseline } from "../../model/core/baseline.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import { type SentencePart, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { surveyWords } from "./words/index.js";

/** How many municipalities the report's own survey rests on. */
export const surveyedText = (
  { year, interval }: Pick<Baseline, "year" | "interval">,
  { locale, format }: ViewContext,
): readonly SentencePart[] =>
  sentenceParts((mark) => {
    const count = format.integer(interval.municipalities);
    const id = "surveyedCount" satisfies StatedId;
    return surveyWords(locale).surveyed(String(year), mark(id, count));
  });
