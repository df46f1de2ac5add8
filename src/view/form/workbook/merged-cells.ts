import { cellName, cellPlace } from "../../core/sheet.js";

/** Cells that disappeared into another by merging, with that other one: "C3" → "B3" for "B3:C3". */
export function mergedCells(ranges: readonly string[]): ReadonlyMap<string, string> {
  const covered = new Map<string, string>();
  for (const range of ranges) {
    const [first = "", last = ""] = range.split(":");
    const [from, to] = [cellPlace(first), cellPlace(last)];
    if (from === null || to === null) continue;
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++)
        if (row !== from.row || column !== from.column) covered.set(cellName(row, column), first);
  }
  return covered;
}
