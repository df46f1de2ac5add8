import type { Municipality } from "../../model/municipality/municipality.js";
import type { MunicipalitySelection } from "../../model/municipality/municipality-selection.js";
import { municipalityName } from "./municipality-name.js";

/** A municipality that is chosen. */
export interface ChosenRow {
  readonly number: string;
  readonly name: string;
}

interface Chosen {
  readonly selection: Pick<MunicipalitySelection, "numbers">;
  readonly members: readonly Municipality[];
  readonly ground: { readonly tables: { readonly municipalities: readonly Municipality[] } };
}

/** The chosen municipalities; none when the whole country is shown. */
export function chosenRows({ selection, members, ground }: Chosen): ChosenRow[] {
  if (selection.numbers.length === 0) return [];
  return members.map((one) => ({
    number: one.number,
    name: municipalityName(one, ground.tables.municipalities),
  }));
}
