import * as v from "valibot";
import type { SampleMunicipality } from "../src/model/municipality/sample-municipality.js";
import { type ReadText, readTable } from "./read-table.js";

const Row = v.object({
  name: v.string(),
  number2024: v.string(),
  inhabitants: v.number(),
  serviceUsers: v.number(),
  fullTimeEquivalents: v.number(),
});

/** The fourteen municipalities the report surveyed (OE 2022-78, table 3-1). */
export function loadSampleMunicipalities(read: ReadText): SampleMunicipality[] {
  return readTable(read, "sample-municipalities", Row).map(({ number2024, ...row }) => ({
    number: number2024,
    ...row,
  }));
}
