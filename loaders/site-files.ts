import { loadBaseline } from "./baseline.js";
import { loadMunicipalities } from "./municipalities.js";
import { encodeMunicipalities } from "./municipalities-arrow.js";
import { loadPopulation } from "./population.js";
import { loadPrices } from "./prices.js";
import { readPublished } from "./published.js";
import type { ReadText } from "./read-table.js";
import { loadStaffing } from "./staffing.js";
import { loadSurvey } from "./survey.js";

/**
 * The site's data files straight from the tables in `data/`, for `openNotebook` in Node. Throws on a
 * name that no notebook asks for.
 *
 * @param read gives the text of a file below `data/`
 */
export function siteFiles(read: ReadText): (name: string) => Promise<ArrayBuffer> {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const makers: Readonly<Record<string, () => Uint8Array>> = {
    "baseline.json": () => json(loadBaseline(read)),
    "population.json": () => json(loadPopulation(read)),
    "staffing.json": () => json(loadStaffing(read)),
    "prices.json": () => json(loadPrices(read)),
    "published.json": () => json(readPublished(read)),
    "survey.json": () => json(loadSurvey(read)),
    "municipalities.arrow": () => encodeMunicipalities(loadMunicipalities(read)),
  };
  return async (name) => {
    const make = makers[name];
    if (make === undefined) throw new RangeError(`invalid name: no file ${name} for notebooks`);
    return new Uint8Array(make()).buffer;
  };
}
