import { fixedPart } from "../../model/municipality/fixed-part.js";
import { hasLocalValues } from "../../model/municipality/local-values.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import type { ViewContext } from "../core/view-context.js";
import { placeName } from "./municipality-name.js";
import { municipalityWords } from "./words/index.js";

/** From here on an estimate is more of the choice of a fixed share than of the municipality. */
const most = 0.5;

/**
 * Warns of chosen municipalities so small that most of their estimate is the fixed share, which the
 * report does not state. Empty where there is none, and where own values go first.
 */
export function estimateWarning(result: MunicipalityResult, context: ViewContext): string {
  const { selection, members, ground } = result;
  if (selection.numbers.length === 0 || hasLocalValues(selection.local)) return "";
  const small = members.filter((one) => fixedPart(result, [one]) > most);
  if (small.length === 0) return "";
  const names = placeName(small, ground.tables.municipalities, context);
  const share = context.format.percent(fixedPart(result, small), 0);
  return municipalityWords(context.locale).mostlyFixed(names, share);
}

/** A source line with the warning, so that pictures and files carry it too. */
export function withWarning(
  source: string,
  result: MunicipalityResult,
  context: ViewContext,
): string {
  return [source, estimateWarning(result, context)].filter((text) => text !== "").join(" ");
}
