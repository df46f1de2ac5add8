import { fixedPart, mostlyFixed } from "../../model/municipality/fixed-part.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { placeName } from "./municipality-name.js";
import { municipalityWords } from "./words/index.js";

/** Marks the part of the estimate that is fixed. */
type MarkPart = (id: "fixedPart", text: string) => string;

/**
 * Warns of chosen municipalities so small that most of their estimate is the fixed share, which the
 * report does not state. Empty where there is none, and where own values go first.
 */
export function estimateWarning(
  result: MunicipalityResult,
  context: ViewContext,
  mark: MarkPart = unmarked,
): string {
  const small = mostlyFixed(result);
  if (small.length === 0) return "";
  const names = placeName(small, result.ground.tables.municipalities, context);
  const share = mark("fixedPart", context.format.percent(fixedPart(result, small), 0));
  return municipalityWords(context.locale).mostlyFixed(names, share);
}

/** Those that it warns of, as a place that numbers are of. */
export const warnedPlace = "mostlyFixed";

/** A source line with the warning, so that pictures and files carry it too. */
export function withWarning(
  source: string,
  result: MunicipalityResult,
  context: ViewContext,
  mark: MarkPart = unmarked,
): string {
  return [source, estimateWarning(result, context, mark)].filter((text) => text !== "").join(" ");
}
