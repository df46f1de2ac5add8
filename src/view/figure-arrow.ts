import { Float64, Int32, Table, tableToIPC, Utf8, type Vector, vectorFromArray } from "apache-arrow";
import type { FigureRows, TableCell } from "./figure.js";
import { columnHead } from "./figure-file.js";

/** A figure's numbers as an Arrow file: texts, whole numbers of 32 bits (years), and doubles. */
export function figureArrow({ table }: Pick<FigureRows, "table">): Uint8Array {
  const { columns, rows } = table();
  const vectors = columns.map((column, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    return [columnHead(column), typeof column === "string" ? texts(cells) : numbers(cells)];
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), "file");
}

function texts(cells: readonly TableCell[]): Vector {
  return vectorFromArray(
    cells.map((cell) => (cell === null ? null : String(cell))),
    new Utf8(),
  );
}

function numbers(cells: readonly TableCell[]): Vector {
  const values = cells.map((cell) => (cell === null ? null : Number(cell)));
  const isWhole = values.every((value) => value === null || Number.isInteger(value));
  return isWhole ? vectorFromArray(values, new Int32()) : vectorFromArray(values, new Float64());
}
