import * as v from "valibot";
import type { SampleMunicipality } from "../src/model/municipality/sample-municipality.js";
import { findPublished, readPublished } from "./published.js";
import { type ReadText, readTable } from "./read-table.js";

const Row = v.object({
  name: v.string(),
  number2024: v.string(),
  inhabitants: v.number(),
  serviceUsers: v.number(),
  fullTimeEquivalents: v.number(),
});

/**
 * The fourteen municipalities the report surveyed, by name (OE 2022-78, table 3-1).
 *
 * @throws if they are not as many as the report says (ch. 3.2), or the table is wrong
 */
export function loadSampleMunicipalities(read: ReadText): SampleMunicipality[] {
  const rows = readTable(read, "sample-municipalities", Row);
  const { value } = findPublished(readPublished(read), "municipalitiesReporting");
  if (rows.length !== value)
    throw new Error(`sample-municipalities.csv: expected ${value} rows, got ${rows.length}`);
  return rows
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ number2024, ...row }) => ({ number: number2024, ...row }));
}
