import type { Baseline } from "../../model/core/baseline.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

/** What must be said of a baseline that is not the report's; null for the report's own. */
export function baselineNote(
  { survey, year, interval }: Baseline,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string | null {
  if (survey === undefined) return null;
  const { constructed, surveyed } = coreWords(locale).baseline;
  return survey.constructed
    ? constructed(String(year))
    : surveyed(String(year), format.integer(interval.municipalities));
}
