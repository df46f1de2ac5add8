import type { StatedNumber, TableRows } from "../../src/view/figure/figure.js";

interface StatedCell {
  readonly row: number;
  readonly value: number;
  readonly stated: StatedNumber;
}

/** The numbers of a table that open their arithmetic. */
export function statedCells({ columns, rows }: TableRows): StatedCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, place) => {
      const column = columns[place];
      if (typeof column !== "object" || typeof value !== "number") return [];
      return column.stated === undefined ? [] : [{ row, value, stated: column.stated(row) }];
    }),
  );
}
