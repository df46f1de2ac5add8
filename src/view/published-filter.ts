import { type PublishedCheck, type Verdict, verdicts } from "../model/published-checks.js";
import { countVerdicts, type PublishedRow, verdictLabel } from "./published-rows.js";
import type { ViewContext } from "./view-context.js";

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
  const texts = [row.statement, row.place, row.published, row.ours, row.method, row.verdictLabel];
  const text = texts.join(" ").replaceAll("\u00a0", " ").toLowerCase();
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

/** The choices of the verdict filter with their counts: "Stemmer (44)". */
export function verdictChoices(
  checks: readonly PublishedCheck[],
  context: ViewContext,
): { readonly value: PublishedFilter["verdict"]; readonly label: string }[] {
  const counts = countVerdicts(checks);
  const nb = context.locale === "nb";
  const compared = checks.length - counts.quoted;
  return [
    { value: "compared", label: `${nb ? "Sammenlignet" : "Compared"} (${compared})` },
    ...verdicts.map((verdict) => ({
      value: verdict,
      label: `${verdictLabel(verdict, context)} (${counts[verdict]})`,
    })),
    { value: "all", label: `${nb ? "Alle" : "All"} (${checks.length})` },
  ];
}
