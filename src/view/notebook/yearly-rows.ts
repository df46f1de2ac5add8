import { shownContent } from "../../model/core/shown-value.js";

/** A row of a series in a notebook: a year and its value; null where it is missing. */
export interface YearlyRow {
  readonly year: number;
  readonly value: number | null;
}

/** A series by year, checked: every year once, in order. */
export type Yearly = ReadonlyMap<number, number | null>;

/**
 * Checks the rows of a series. An empty cell (null, undefined, NaN, "") is missing.
 *
 * @throws a RangeError that names series, row and value: no year, no number, a year twice
 */
export function readYearly(name: string, rows: Iterable<unknown>): Yearly {
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows))
    throw new RangeError(
      `invalid series: "${name}" is ${shownContent(rows)}; expected a list of { year, value }`,
    );
  const found = new Map<number, number | null>();
  let place = 0;
  for (const row of rows) {
    place += 1;
    const { year, value } = readRow(name, place, row);
    if (found.has(year))
      throw new RangeError(`invalid year: series "${name}", row ${place}: ${year} stands twice`);
    found.set(year, value);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

function readRow(name: string, place: number, row: unknown): YearlyRow {
  const at = `series "${name}", row ${place}`;
  if (typeof row !== "object" || row === null || !("year" in row) || !("value" in row))
    throw new RangeError(`invalid row: ${at}: expected { year, value }, got ${shownContent(row)}`);
  const { year, value } = row;
  if (typeof year !== "number" || !Number.isInteger(year))
    throw new RangeError(`invalid year: ${at}: expected a whole number, got ${shownContent(year)}`);
  if (value === null || value === undefined || value === "" || Number.isNaN(value))
    return { year, value: null };
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new RangeError(`invalid value: ${at}: expected a number, got ${shownContent(value)}`);
  return { year, value };
}
