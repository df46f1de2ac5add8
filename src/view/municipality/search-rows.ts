import type { Municipality } from "../../model/municipality/municipality.js";
import { searchMunicipalities } from "../../model/municipality/search-municipalities.js";
import { municipalityName } from "./municipality-name.js";

/** A hit of a search, ready to show. */
export interface SearchRow {
  readonly number: string;
  /** "Indre Fosen" */
  readonly name: string;
  /** "Rissa · Trøndelag · 5054": the name it was found by, its county and its number. */
  readonly detail: string;
  /** Whether it is only like what was typed. */
  readonly isNear: boolean;
}

const limit = 8;

/** The municipalities that a text finds, best first. */
export function searchRows(municipalities: readonly Municipality[], text: string): SearchRow[] {
  return searchMunicipalities(municipalities, text, limit).map((hit) => {
    const { municipality, alias, isNear } = hit;
    const { number, county } = municipality;
    const parts = [alias, county, number].filter((part) => part !== null);
    return {
      number,
      name: municipalityName(municipality, municipalities),
      detail: parts.join(" · "),
      isNear,
    };
  });
}
