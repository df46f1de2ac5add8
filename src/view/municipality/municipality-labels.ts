import type { Locale } from "../core/locale.js";
import { type ComparisonKind, comparisonKinds } from "./comparison-kind.js";
import { type MapMeasure, mapMeasures } from "./map-measure.js";
import { type MunicipalityWords, municipalityWords } from "./words/index.js";

/** Texts on the municipality page's controls. */
export type MunicipalityLabels = MunicipalityWords["controls"];

/** The texts on the municipality page's controls in a language. */
export function municipalityLabels(locale: Locale): MunicipalityLabels {
  return municipalityWords(locale).controls;
}

/** The measures of the map, as choices. */
export function measureChoices({
  measure,
}: MunicipalityLabels): { value: MapMeasure; label: string }[] {
  return mapMeasures.map((value) => ({ value, label: measure[value] }));
}

/** What to compare with, as choices. */
export function comparisonChoices({
  comparison,
}: MunicipalityLabels): { value: ComparisonKind; label: string }[] {
  return comparisonKinds.map((value) => ({ value, label: comparison[value] }));
}
