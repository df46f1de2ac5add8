import { type PresetId, presetIds } from "../../model/core/baseline.js";
import type { Words } from "./words.js";

/** The report's scenarios to choose from, in order. */
export function presetChoices({ preset }: Words): { value: PresetId; label: string }[] {
  return presetIds.map((value) => ({ value, label: preset[value] }));
}
