import type { Explained } from "../../../src/model/explanation/explained.js";
import type { StatedNumber, TableRows } from "../../../src/view/figure/figure.js";
import { recomputed } from "../../model/explanation/recomputed.js";

interface StatedCell {
  readonly row: number;
  readonly place: number;
  readonly value: number;
  readonly stated: StatedNumber;
}

/**
 * The cells of a table's row number `seed`, counted round, and of its last, whose number is not what
 * its arithmetic gives. Throws a RangeError for a table without arithmetic. `terms` is how large what
 * is subtracted may be: of two that are nearly alike little is left, and their rounding stays.
 */
export function wrongCells(
  table: TableRows,
  seed: number,
  quantityOf: (stated: StatedNumber) => Explained,
  terms = 0,
) {
  const cells = statedCells(table);
  if (cells.length === 0) throw new RangeError(`no number of it is described: ${table.caption}`);
  const largestIn = (place: number) =>
    Math.max(1, ...cells.map((cell) => (cell.place === place ? Math.abs(cell.value) : 0)));
  const rows = [seed % table.rows.length, table.rows.length - 1];
  return cells
    .filter(({ row }) => rows.includes(row))
    .map((cell) => ({ ...cell, recomputed: recomputed(quantityOf(cell.stated)) }))
    .filter(
      ({ recomputed: at, value, place }) =>
        Math.abs(at - value) > 1e-6 * largestIn(place) + 1e-13 * terms,
    );
}

/** The labels of a table's columns of numbers that open no arithmetic. */
export function muteColumns({ columns }: TableRows): string[] {
  return columns.flatMap((column) =>
    typeof column === "object" && column.stated === undefined ? [column.label] : [],
  );
}

function statedCells({ columns, rows }: TableRows): StatedCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, place) => {
      const column = columns[place];
      if (typeof column !== "object" || typeof value !== "number") return [];
      const stated = column.stated?.(row) ?? null;
      return stated === null ? [] : [{ row, place, value, stated }];
    }),
  );
}
