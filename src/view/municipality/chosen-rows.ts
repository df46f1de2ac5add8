import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { municipalityName } from "./municipality-name.js";

/** A municipality that is chosen. */
export interface ChosenRow {
  readonly number: string;
  readonly name: string;
}

/** The chosen municipalities; none when the whole country is shown. */
export function chosenRows({ selection, members, ground }: MunicipalityResult): ChosenRow[] {
  if (selection.numbers.length === 0) return [];
  return members.map((one) => ({
    number: one.number,
    name: municipalityName(one, ground.tables.municipalities),
  }));
}
