import { tableFromIPC, Vector } from "apache-arrow";
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
  const rows: readonly Iterable<[string, unknown]>[] = tableFromIPC(
    new Uint8Array(bytes),
  ).toArray();
  if (rows.length === 0) throw new Error("invalid municipalities: no row in the Arrow stream");
  return rows.map((row) => {
    const fields = [...row].map(([name, value]) => [name, plain(value)]);
    return v.parse(Row, Object.fromEntries(fields));
  });
}

function plain(value: unknown): unknown {
  return value instanceof Vector ? [...value] : value;
}
