import { tableFromIPC } from "@uwdata/flechette";
import * as v from "valibot";
import type { Municipality } from "./municipality.js";

const Names = v.array(v.string());
const Counts = v.array(v.number());

const Row = v.object({
  number: v.string(),
  name: v.string(),
  otherNames: Names,
  formerNames: Names,
  countyNumber: v.string(),
  county: v.string(),
  kostraGroup: v.nullable(v.number()),
  centrality: v.nullable(v.number()),
  longitude: v.number(),
  latitude: v.number(),
  firstYear: v.number(),
  inhabitants: Counts,
  aged67plus: Counts,
  aged80plus: Counts,
  estimatedBefore: v.nullable(v.number()),
});

/**
 * Reads the municipalities from the Arrow stream that `src/data/municipalities.arrow.ts` writes:
 * the one place in the browser that knows Arrow.
 *
 * @throws if the bytes are no such stream
 */
export function decodeMunicipalities(bytes: ArrayBuffer): Municipality[] {
  const rows = tableFromIPC(bytes).toArray();
  if (rows.length === 0) throw new Error("invalid municipalities: no row in the Arrow stream");
  return rows.map((row) => {
    const fields = Object.entries(row).map(([name, value]) => [name, plain(value)]);
    return v.parse(Row, Object.fromEntries(fields));
  });
}

/** Lists of numbers come as typed arrays: plain arrays serve everyone else. */
function plain(value: unknown): unknown {
  return value instanceof Int32Array ? [...value] : value;
}
