import { atYear } from "../core/series.js";
import { shownValue } from "../core/shown-value.js";
import type { Municipality } from "../municipality/municipality.js";
import {
  estimateGround,
  estimatePlace,
  fixedShareLimits,
  type MunicipalityTables,
} from "../municipality/municipality-estimate.js";
import { searchMunicipalities } from "../municipality/search-municipalities.js";
import type { Scenario } from "../scenario/scenario.js";
import { seriesOf, type YearValue } from "./notebook-scenario.js";

/** A municipality in a notebook, with what e-health is estimated to cost it. No accounts. */
export interface NotebookMunicipality {
  readonly number: string;
  readonly name: string;
  readonly county: string;
  /** KOSTRA group 1–17; null where SSB's list has none. */
  readonly kostraGroup: number | null;
  /** Inhabitants on 1 January; after the last count as the country grows. */
  readonly inhabitants: (year: number) => number;
  /** Estimated cost in a year, M kr. */
  readonly total: (year: number) => number;
  /** kr. */
  readonly perInhabitant: (year: number) => number;
  /** One estimate a year, 2021 to 2050: M kr, "perInhabitant" in kr. */
  readonly series: (name: string) => YearValue[];
}

/** What an estimate assumes. */
export interface EstimateAssumptions {
  readonly scenario: Scenario;
  /** Share of the national cost that every municipality has alike, a fraction; 0.15 unless told. */
  readonly fixedShare?: number;
}

/**
 * All municipalities in the borders of 2024, each with its estimate: the country's cost shared by
 * one rule (see `estimatePlace`). Estimates are made when asked for.
 */
export function notebookMunicipalities(
  tables: MunicipalityTables,
  { scenario, fixedShare = fixedShareLimits.usual }: EstimateAssumptions,
): NotebookMunicipality[] {
  const { min, max } = fixedShareLimits;
  if (!(typeof fixedShare === "number" && fixedShare >= min && fixedShare <= max))
    throw new RangeError(
      `invalid fixedShare: ${shownValue(fixedShare)}; expected ${min} to ${max}`,
    );
  const ground = estimateGround(tables, scenario);
  return tables.municipalities.map((municipality) => {
    const estimate = () => estimatePlace(ground, [municipality], { fixedShare });
    return withEstimate(municipality, estimate);
  });
}

function withEstimate(
  { number, name, county, kostraGroup }: Municipality,
  makeEstimate: () => ReturnType<typeof estimatePlace>,
): NotebookMunicipality {
  let made: ReturnType<typeof estimatePlace> | null = null;
  const estimate = () => {
    made ??= makeEstimate();
    return made;
  };
  const at = (of: readonly number[], year: number) => atYear(estimate().years, of, year);
  return {
    number,
    name,
    county,
    kostraGroup,
    inhabitants: (year) => at(estimate().inhabitants, year),
    total: (year) => at(estimate().total, year),
    perInhabitant: (year) => at(estimate().perInhabitant, year),
    series: (name) => {
      const { years, cost, total, perInhabitant } = estimate();
      return seriesOf(years, { ...cost, total, perInhabitant })(name);
    },
  };
}

/**
 * The municipality with a name ("Tynset", "Guovdageaidnu") or number ("3427").
 *
 * @throws a RangeError when there is none: it names those that a search finds, by former names too;
 *   or several with the name: then it lists their numbers
 */
export function findMunicipality(
  municipalities: readonly Municipality[],
  nameOrNumber: string,
): Municipality {
  if (typeof nameOrNumber !== "string")
    throw new RangeError(
      `invalid municipality: ${nameOrNumber}; expected a name or a number as text: "0301"`,
    );
  const wanted = nameOrNumber.trim().toLocaleLowerCase("nb");
  const found = municipalities.filter(({ number, name, otherNames }) =>
    [number, name, ...otherNames].some((one) => one.toLocaleLowerCase("nb") === wanted),
  );
  const [one, other] = found;
  if (one === undefined)
    throw new RangeError(
      `invalid municipality: no municipality is called "${nameOrNumber}"${perhaps(municipalities, nameOrNumber)}`,
    );
  if (other !== undefined)
    throw new RangeError(
      `invalid municipality: several are called "${nameOrNumber}"; use the number: ${found.map(({ number, county }) => `${number} (${county})`).join(", ")}`,
    );
  return one;
}

/** "; perhaps Indre Fosen (5054)", or nothing. */
function perhaps(municipalities: readonly Municipality[], text: string): string {
  const near = searchMunicipalities(municipalities, text, 3).map(
    ({ municipality: { number, name } }) => `${name} (${number})`,
  );
  return near.length === 0 ? "" : `; perhaps ${near.join(", ")}`;
}
