import { type PresetId, presetIds } from "../../model/core/baseline.js";
import type { ViewContext } from "./view-context.js";

/** The report's scenarios to choose from, in order. */
export function presetChoices({
  preset,
}: ViewContext["words"]): { value: PresetId; label: string }[] {
  return presetIds.map((value) => ({ value, label: preset[value] }));
}
