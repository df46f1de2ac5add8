import { from, op } from "arquero";
import * as v from "valibot";
import type { Municipality } from "../src/model/municipality/municipality.js";
import { type ReadText, readTable } from "./read-table.js";

const Place = v.object({
  number: v.string(),
  name: v.string(),
  countyNumber: v.string(),
  county: v.string(),
  kostraGroup: v.nullable(v.number()),
  centrality: v.nullable(v.number()),
  longitude: v.number(),
  latitude: v.number(),
});

const Count = v.object({
  number: v.string(),
  year: v.number(),
  aged67to79: v.number(),
  aged80to89: v.number(),
  aged90plus: v.number(),
  population: v.number(),
  sureness: v.string(),
});

/** In the order that a municipality's names are given in. */
const nameKinds = ["sami", "kven", "variant", "former"] as const;
const Name = v.object({
  number: v.string(),
  otherName: v.string(),
  kind: v.picklist(nameKinds),
});

const Counts = v.array(v.number());
const Joined = v.object({
  ...Place.entries,
  firstYear: v.number(),
  inhabitants: Counts,
  aged67plus: Counts,
  aged80plus: Counts,
  surenesses: v.array(v.string()),
  otherNames: v.optional(v.array(v.string()), []),
  formerNames: v.optional(v.array(v.string()), []),
});

/**
 * The municipalities in the borders of 2024 with their names, groups and population by year (SSB
 * 07459; centres from Kartverket's borders), by number.
 *
 * @throws if a municipality lacks its counts, counts or a name lack their municipality, or a table is
 *   wrong
 */
export function loadMunicipalities(read: ReadText): Municipality[] {
  const places = readTable(read, "municipalities", Place);
  const counts = readTable(read, "municipality-population", Count);
  const names = readTable(read, "municipality-names", Name);
  const counted = new Set(counts.map(({ number }) => number));
  const known = new Set(places.map(({ number }) => number));
  checkNumbers("municipality-population.csv", counts, known);
  checkNumbers("municipality-names.csv", names, known);
  const uncounted = places.find(({ number }) => !counted.has(number));
  if (uncounted)
    throw new Error(`municipality-population.csv number: no row for ${uncounted.number}`);
  return from(places)
    .join_left(byMunicipality(counts), "number")
    .join_left(namesByMunicipality(names, "otherNames", false), "number")
    .join_left(namesByMunicipality(names, "formerNames", true), "number")
    .orderby("number")
    .objects()
    .map(toMunicipality);
}

function checkNumbers(
  file: string,
  rows: readonly { readonly number: string }[],
  known: ReadonlySet<string>,
): void {
  const unknown = rows.find(({ number }) => !known.has(number));
  if (unknown)
    throw new Error(`${file} number: no municipality ${unknown.number} in municipalities.csv`);
}

function byMunicipality(counts: readonly v.InferOutput<typeof Count>[]) {
  const rows = counts.map((row) => ({
    ...row,
    aged67plus: row.aged67to79 + row.aged80to89 + row.aged90plus,
    aged80plus: row.aged80to89 + row.aged90plus,
  }));
  return from(rows)
    .orderby("number", "year")
    .groupby("number")
    .rollup({
      firstYear: op.min("year"),
      inhabitants: op.array_agg("population"),
      aged67plus: op.array_agg("aged67plus"),
      aged80plus: op.array_agg("aged80plus"),
      surenesses: op.array_agg("sureness"),
    });
}

function namesByMunicipality(
  names: readonly v.InferOutput<typeof Name>[],
  column: string,
  former: boolean,
) {
  const rank = ({ kind }: v.InferOutput<typeof Name>) => nameKinds.indexOf(kind);
  const wanted = names
    .filter(({ kind }) => (kind === "former") === former)
    .sort((a, b) => rank(a) - rank(b) || (a.otherName < b.otherName ? -1 : 1));
  return from(wanted)
    .groupby("number")
    .rollup({ [column]: op.array_agg("otherName") });
}

function toMunicipality(row: object): Municipality {
  const { surenesses, ...municipality } = v.parse(Joined, row);
  const estimated = surenesses.filter((sureness) => sureness !== "A").length;
  const estimatedBefore = estimated > 0 ? municipality.firstYear + estimated : null;
  return { ...municipality, estimatedBefore };
}
