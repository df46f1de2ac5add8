import * as v from "valibot";
import type { RowSource } from "../src/model/core/row-source.js";
import { type ReadText, readTable } from "./read-table.js";

const StaffingRow = v.object({
  measure: v.string(),
  year: v.number(),
  value: v.number(),
  sureness: v.picklist(["A", "B", "C"]),
  source: v.string(),
});

export interface StaffingRow {
  readonly year: number;
  readonly value: number;
  readonly row: RowSource;
}

/** A measure of the staffing table by year, oldest first. Throws where there is none. */
export function staffingRows(read: ReadText, measure: string): readonly StaffingRow[] {
  const rows = readTable(read, "staffing", StaffingRow)
    .filter((row) => row.measure === measure)
    .map(({ year, value, sureness, source }) => ({ year, value, row: { sureness, source } }))
    .sort((a, b) => a.year - b.year);
  if (rows.length === 0) throw new Error(`staffing.csv measure: no row for ${measure}`);
  return rows;
}
