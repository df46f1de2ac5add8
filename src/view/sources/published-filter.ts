import { type Verdict, verdicts } from "../../model/sources/published-check.js";
import type { Choice } from "../core/choice.js";
import { sentenceText } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { countVerdicts, type PublishedRow, sourceName } from "./published-rows.js";
import { sourceLabelsIn } from "./source-labels.js";
import { sourceWords } from "./words/index.js";

/** Which figures to show. */
export interface PublishedFilter {
  readonly verdict: Verdict | "compared" | "all";
  /** A report's id, or "all". */
  readonly source: string;
  readonly search: string;
}

/** Whether a figure passes the filter; every word of the search must occur in its texts. */
export function isShown(row: PublishedRow, { verdict, source, search }: PublishedFilter): boolean {
  const hasVerdict =
    verdict === "all" ||
    (verdict === "compared" ? row.verdict !== "quoted" : row.verdict === verdict);
  if (!hasVerdict || (source !== "all" && source !== row.source)) return false;
  const method = sentenceText(row.method ?? []);
  const texts = [row.statement, row.place, row.published, row.ours, method, row.verdictLabel];
  const text = texts.join(" ").replaceAll("\u00a0", " ").toLowerCase();
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

/** The choices of the verdict filter with their counts: "Stemmer (44)". */
export function verdictChoices(
  rows: readonly PublishedRow[],
  context: ViewContext,
): Choice<PublishedFilter["verdict"]>[] {
  const counts = countVerdicts(rows);
  const text = sourceWords(context.locale).published;
  const compared = rows.length - counts.quoted;
  return [
    { value: "compared", text: `${text.compared} (${compared})` },
    ...verdicts.map((verdict) => ({
      value: verdict,
      text: `${text.verdict[verdict]} (${counts[verdict]})`,
    })),
    { value: "all", text: `${text.all} (${rows.length})` },
  ];
}

/** The choices of the report filter. */
export function sourceChoices(
  rows: readonly PublishedRow[],
  { locale }: ViewContext,
): Choice<string>[] {
  const sources = [...new Set(rows.map(({ source }) => source))];
  return [
    { value: "all", text: sourceLabelsIn(locale).bothReports },
    ...sources.map((source) => ({ value: source, text: sourceName(source) })),
  ];
}
