import { Float64, Int32, makeData, Table, tableToIPC, Utf8, Vector } from "apache-arrow";
import type { FigureRows, TableCell } from "./figure.js";
import { columnHead } from "./figure-file.js";

/**
 * A figure's numbers as an Arrow file: texts, whole numbers of 32 bits (years), and doubles. The
 * columns are laid out here, because the library's builders write code of their own at run time,
 * which the site's security policy forbids.
 */
export function figureArrow({ table }: Pick<FigureRows, "table">): Uint8Array {
  const { columns, rows } = table();
  const vectors = columns.map((column, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    return [columnHead(column), typeof column === "string" ? texts(cells) : numbers(cells)];
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), "file");
}

function texts(cells: readonly TableCell[]): Vector {
  const encoded = cells.map((cell) => new TextEncoder().encode(cell === null ? "" : String(cell)));
  const valueOffsets = new Int32Array(cells.length + 1);
  const data = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  encoded.forEach((bytes, index) => {
    data.set(bytes, end);
    end += bytes.length;
    valueOffsets[index + 1] = end;
  });
  return new Vector([makeData({ type: new Utf8(), valueOffsets, data, ...presence(cells) })]);
}

function numbers(cells: readonly TableCell[]): Vector {
  const values = cells.map(Number);
  const shared = presence(cells);
  return values.every(Number.isInteger)
    ? new Vector([makeData({ type: new Int32(), data: Int32Array.from(values), ...shared })])
    : new Vector([makeData({ type: new Float64(), data: Float64Array.from(values), ...shared })]);
}

/** Which cells hold something: a bit each, the first lowest. */
function presence(cells: readonly TableCell[]) {
  const nullBitmap = Uint8Array.from({ length: Math.ceil(cells.length / 8) }, (_, byte) =>
    cells
      .slice(byte * 8, byte * 8 + 8)
      .reduce<number>((bits, cell, bit) => (cell === null ? bits : bits | (1 << bit)), 0),
  );
  const nullCount = cells.filter((cell) => cell === null).length;
  return { length: cells.length, nullBitmap, nullCount };
}
