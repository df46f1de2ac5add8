import { loadBaseline } from "./baseline.js";
import { loadMunicipalities } from "./municipalities.js";
import { encodeMunicipalities } from "./municipalities-arrow.js";
import { loadPopulation } from "./population.js";
import { loadPrices } from "./prices.js";
import { readPublished } from "./published.js";
import type { ReadText } from "./read-table.js";
import { loadStaffing } from "./staffing.js";
import { loadSurvey } from "./survey.js";

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const makers: Readonly<Record<string, (read: ReadText) => Uint8Array>> = {
  "baseline.json": (read) => json(loadBaseline(read)),
  "population.json": (read) => json(loadPopulation(read)),
  "staffing.json": (read) => json(loadStaffing(read)),
  "prices.json": (read) => json(loadPrices(read)),
  "published.json": (read) => json(readPublished(read)),
  "survey.json": (read) => json(loadSurvey(read)),
  "municipalities.arrow": (read) => encodeMunicipalities(loadMunicipalities(read)),
};

/** The data files that the model may read by name, whatever a notebook does: see `src/notebook.ts`. */
export const siteFileNames: readonly string[] = Object.keys(makers);

/**
 * The site's data files straight from the tables in `data/`, for `openNotebook` in Node. Throws on a
 * name that no notebook asks for.
 *
 * @param read gives the text of a file below `data/`
 */
export function siteFiles(read: ReadText): (name: string) => Promise<ArrayBuffer> {
  return async (name) => {
    const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
    if (make === undefined) throw new RangeError(`invalid name: no file ${name} for notebooks`);
    return new Uint8Array(make(read)).buffer;
  };
}
