import type { LocalValues } from "./local-values.js";
import type { Municipality } from "./municipality.js";

/** Which municipalities are looked at, and how the country's cost is shared between them all. */
export interface PlaceChoice {
  /** Numbers of the municipalities that are seen together, in the order chosen. Empty: the country. */
  readonly numbers: readonly string[];
  /** Fixed share of the cost as a fraction, see `fixedShareLimits`. */
  readonly fixedShare: number;
}

/** What the municipality page shows: beside the scenario, all that its user has chosen. */
export interface MunicipalitySelection extends PlaceChoice {
  readonly local: LocalValues;
}

/** The municipalities of a selection; all when none is chosen. */
export function selectedMunicipalities(
  { numbers }: Pick<MunicipalitySelection, "numbers">,
  municipalities: readonly Municipality[],
): readonly Municipality[] {
  if (numbers.length === 0) return municipalities;
  return numbers.map((number) => {
    const found = municipalities.find((one) => one.number === number);
    if (found === undefined) throw new RangeError(`invalid number: no municipality ${number}`);
    return found;
  });
}

/** The selection with a municipality added, or taken out if it was there. */
export function withToggled(
  selection: MunicipalitySelection,
  number: string,
): MunicipalitySelection {
  const { numbers } = selection;
  const without = numbers.filter((one) => one !== number);
  return {
    ...selection,
    numbers: without.length < numbers.length ? without : [...numbers, number],
  };
}

/** The selection with a municipality added; as it was if it is there already. */
export function withAdded(selection: MunicipalitySelection, number: string): MunicipalitySelection {
  return selection.numbers.includes(number) ? selection : withToggled(selection, number);
}
