import { cellText, type FigureRows, type TableRows } from "../../src/view/figure/figure.js";

const nowhere = /^$/;

/** The places in a value, "rows.lines.0.values.3", that hold no finite number or a text of one. */
export function holes(value: unknown, place: string, mayBeNull = nowhere): string[] {
  if (value === undefined || (value === null && !mayBeNull.test(place))) return [place];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [place];
  if (typeof value === "string")
    // «til null» is bokmål for "to nothing".
    return /\b(NaN|undefined|(?<!til )null)\b|∞/.test(value) ? [`${place}: ${value}`] : [];
  if (typeof value !== "object" || value === null) return [];
  const found: string[] = [];
  for (const [key, inner] of Object.entries(value))
    found.push(...holes(inner, `${place}.${key}`, mayBeNull));
  return found;
}

/** A figure's rows and its table. */
export function figureHoles(name: string, rows: FigureRows, mayBeNull = nowhere): string[] {
  return [...holes(rows, name, mayBeNull), ...tableHoles(`${name}.table`, rows.table(), mayBeNull)];
}

/** A table, and its numbers as they are shown; it has as many cells in a row as columns. */
export function tableHoles(name: string, table: TableRows, mayBeNull = nowhere): string[] {
  const ragged = table.rows.filter((cells) => cells.length !== table.columns.length);
  const shown = table.rows.map((cells) =>
    cells.map((cell, column) => cellText(cell, table.columns[column])),
  );
  return [
    ...holes(table, name, mayBeNull),
    ...holes(shown, `${name} as shown`),
    ...ragged.map(() => `${name}: a row is not as long as its head`),
  ];
}
