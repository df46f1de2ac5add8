import type { Field } from "../../loaders/data-package.js";
import type { PopulationCell } from "./parse-json-stat.js";

/** Inhabitants per column of a table: one a group of ages, and `population` for all of them. */
export type AgeCounts = Record<string, number>;

interface AgeGroup {
  readonly column: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Sums SSB's single ages to a table's groups, which its columns name: `aged0`, `aged67to79`,
 * `aged90plus`, `population`.
 *
 * @param keyOf the row a cell belongs to, null for a cell that belongs to none
 * @throws if a count that is needed is missing, or an age is written otherwise than "067" or "105+"
 */
export function sumByAge(
  cells: readonly PopulationCell[],
  fields: readonly Field[],
  keyOf: (cell: PopulationCell) => string | null,
): Map<string, AgeCounts> {
  const groups = fields.flatMap(({ name }) => toAgeGroup(name) ?? []);
  const sums = new Map<string, AgeCounts>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === null) continue;
    const counts = sums.get(key) ?? Object.fromEntries(groups.map(({ column }) => [column, 0]));
    sums.set(key, counts);
    addCell(counts, cell, groups);
  }
  return sums;
}

function toAgeGroup(column: string): AgeGroup | null {
  if (column === "population") return { column, from: 0, to: Number.POSITIVE_INFINITY };
  const [, from, to, plus] = /^aged(\d+)(?:to(\d+)|(plus))?$/.exec(column) ?? [];
  if (from === undefined) return null;
  if (plus) return { column, from: Number(from), to: Number.POSITIVE_INFINITY };
  return { column, from: Number(from), to: Number(to ?? from) };
}

function addCell(counts: AgeCounts, cell: PopulationCell, groups: readonly AgeGroup[]): void {
  const { Region, Alder, Tid, value } = cell;
  if (value === null) throw new Error(`there is no count for ${Region}, age ${Alder}, ${Tid}`);
  if (!/^\d{3}\+?$/.test(Alder)) throw new Error(`there is an age "${Alder}"`);
  const age = Number.parseInt(Alder, 10);
  for (const { column, from, to } of groups)
    if (age >= from && age <= to) counts[column] = (counts[column] ?? 0) + value;
}
