import {
  type DataType,
  Field,
  Float64,
  Int8,
  Int16,
  Int32,
  List,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import type { Municipality } from "../src/model/municipality/municipality.js";

const names = new List(new Field("name", new Utf8(), false));
const counts = new List(new Field("count", new Int32(), false));

const columns: readonly (readonly [keyof Municipality, DataType])[] = [
  ["number", new Utf8()],
  ["name", new Utf8()],
  ["otherNames", names],
  ["formerNames", names],
  ["countyNumber", new Utf8()],
  ["county", new Utf8()],
  ["kostraGroup", new Int8()],
  ["centrality", new Int8()],
  ["longitude", new Float64()],
  ["latitude", new Float64()],
  ["firstYear", new Int16()],
  ["inhabitants", counts],
  ["aged67plus", counts],
  ["aged80plus", counts],
  ["estimatedBefore", new Int16()],
];

/** The municipalities as an Arrow stream, one row each, every column's type stated above. */
export function encodeMunicipalities(municipalities: readonly Municipality[]): Uint8Array {
  const vectors = columns.map(([name, type]) => {
    const values = municipalities.map((municipality) => municipality[name]);
    return [name, vectorFromArray(values, type)] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
}
