import { HyperFormula } from "hyperformula";
import { type FileCell, unpackWorkbook } from "./unpack-workbook.js";

type Sheets = Record<string, FileCell[][]>;

/** The sheets of a workbook as another engine computes them from its formulas. */
export function recalculated(sheets: Sheets): Record<string, unknown[][]> {
  const engine = HyperFormula.buildFromSheets(sheets, {
    licenseKey: "gpl-v3",
    smartRounding: false,
  });
  const values = engine.getAllSheetsValues();
  engine.destroy();
  return values;
}

/**
 * The formulas of a workbook whose written value is not what they come to.
 *
 * @param values what they come to, where that is computed already
 */
export function wrongValues(
  file: Uint8Array,
  formulas: Sheets = unpackWorkbook(file),
  values: Record<string, unknown[][]> = recalculated(formulas),
): string[] {
  const written = unpackWorkbook(file, "value");
  return Object.entries(formulas).flatMap(([sheet, rows]) =>
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return [];
        const [is, should] = [written[sheet]?.[y]?.[x], values[sheet]?.[y]?.[x]];
        return isSame(is, should) ? [] : [`${sheet} ${x},${y} ${cell}: ${is}, not ${should}`];
      }),
    ),
  );
}

function isSame(written: unknown, value: unknown): boolean {
  if (typeof value !== "number" || typeof written !== "number") return (written ?? "") === value;
  return Math.abs(written - value) <= 1e-6 + 1e-9 * Math.abs(value);
}
