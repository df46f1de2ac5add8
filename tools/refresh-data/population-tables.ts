import type { Resource } from "../../loaders/data-package.js";
import type { PopulationCell } from "./parse-json-stat.js";
import type { Cells } from "./snapshot-table.js";
import { sumByAge } from "./sum-by-age.js";

const alternatives = new Map([
  ["Personer", "MMMM"],
  ["Personer1", "LLML"],
  ["Personer2", "HHMH"],
]);

/** Rows of `population-actual`: one a year. */
export function nationalRows(cells: readonly PopulationCell[], { schema }: Resource): Cells[] {
  const sums = sumByAge(cells, schema.fields, ({ Tid }) => Tid);
  return [...sums].map(([year, counts]) => ({ year: Number(year), ...counts }));
}

/**
 * Rows of `municipality-population`: one a municipality and year. SSB's aggregate codes are
 * "K-3427"; those without four digits (Svalbard, rest) are no municipalities. Rows of the snapshot
 * that are our own estimate stay as they are.
 *
 * @throws if SSB has a municipality that the snapshot lacks
 */
export function municipalRows(
  cells: readonly PopulationCell[],
  { schema }: Resource,
  before: readonly Cells[],
): Cells[] {
  const keyOf = ({ Region, Tid }: PopulationCell) => {
    const [, number] = /^K-(\d{4})$/.exec(Region) ?? [];
    return number ? `${number} ${Tid}` : null;
  };
  const known = new Set(before.map((row) => row.number));
  const own = before.filter((row) => row.sureness !== "A");
  return [...sumByAge(cells, schema.fields, keyOf)].map(([key, counts]) => {
    const [number = "", year] = key.split(" ");
    if (!known.has(number)) throw new Error(`there is a municipality ${number} we do not know`);
    const kept = own.find((row) => row.number === number && row.year === Number(year));
    return kept ?? { number, year: Number(year), ...counts, sureness: "A" };
  });
}

/** Rows of `population-projections` for one vintage: the sum of its municipalities. */
export function projectionRows(
  cells: readonly PopulationCell[],
  { schema }: Resource,
  vintage: { vintage: string; ssbTable: string },
): Cells[] {
  const keyOf = ({ Region, ContentsCode, Tid }: PopulationCell) =>
    /^\d{4}$/.test(Region) ? `${ContentsCode} ${Tid}` : null;
  const sums = sumByAge(cells, schema.fields, keyOf);
  return [...sums].map(([key, counts]) => {
    const [content = "", year] = key.split(" ");
    const alternative = alternatives.get(content);
    if (!alternative) throw new Error(`there is a content "${content}"`);
    return { ...vintage, alternative, year: Number(year), ...counts };
  });
}

/** What is not as it must be between the new tables: sums and starting points. Empty when sound. */
export function checkTogether(
  national: readonly Cells[],
  municipal: readonly Cells[],
  projections: readonly Cells[],
): string[] {
  const inNorway = new Map(national.map((row) => [row.year, row.population]));
  const inMunicipalities = new Map<Cells[string], number>();
  for (const { year = null, population } of municipal)
    inMunicipalities.set(year, (inMunicipalities.get(year) ?? 0) + Number(population));
  const estimated = new Set(municipal.filter((row) => row.sureness !== "A").map((row) => row.year));
  const sums = [...inMunicipalities]
    .filter(([year, sum]) => !estimated.has(year ?? null) && sum !== inNorway.get(year ?? null))
    .map(
      ([year, sum]) => `the municipalities sum to ${sum} in ${year}, not to ${inNorway.get(year)}`,
    );
  const starts = projections
    .filter(({ vintage, year }) => String(year) === vintage)
    .filter(({ year, population }) => population !== inNorway.get(year))
    .map(
      (row) => `${row.alternative} of ${row.vintage} starts at ${row.population}, not at the count`,
    );
  return [...sums, ...starts];
}
