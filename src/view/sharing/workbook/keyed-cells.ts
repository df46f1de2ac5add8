import { categories } from "../../../model/core/category.js";
import type { ScenarioProblem } from "../../../model/scenario/scenario-problem.js";
import { cellName } from "../../core/sheet.js";
import type { ReadSheet } from "../../core/workbook.js";
import { assumptionColumns } from "./assumption-sheet.js";
import type { AssumptionSheetTexts } from "./words/index.js";

/** The value beside a key, and the cells that both stand in: "Forutsetninger!B12". */
export interface KeyedCell {
  readonly key: string;
  readonly value: unknown;
  readonly cell: string;
  readonly keyCell: string;
}

/** Columns, from 0. */
type KeyedColumns = Readonly<Record<keyof typeof assumptionColumns, number>>;

/**
 * The columns of values and keys by their headings, wherever they were moved; where they were
 * written for a heading that was changed. Null where the keys are moved and no heading says where
 * the values are: another column's would be taken for them.
 */
export function keyedColumns(
  { data }: ReadSheet,
  headings: AssumptionSheetTexts["headings"],
): KeyedColumns | null {
  const head = data.find((row) => row.includes(headings.key));
  if (head === undefined) return assumptionColumns;
  const [value, key] = [head.indexOf(headings.value), head.indexOf(headings.key)];
  if (value >= 0) return { value, key };
  return key === assumptionColumns.key ? assumptionColumns : null;
}

/** All rows of a sheet that have a key, wherever they stand. */
export function keyedCells({ sheet, data }: ReadSheet, columns: KeyedColumns): KeyedCell[] {
  return data.flatMap((row, index) => {
    const text = row[columns.key];
    if (typeof text !== "string" || !isKey(text.trim())) return [];
    const [cell = "", keyCell = ""] = [columns.value, columns.key].map(
      (column) => `${sheet}!${cellName(index, column)}`,
    );
    return [{ key: text.trim(), value: row[columns.value] ?? null, cell, keyCell }];
  });
}

/** At most four names with points between: a heading or a remark is no key. */
const isKey = (text: string) => /^[A-Za-z]\w*(\.\w+){0,3}$/.test(text);

/** Keys that stand twice, and gaps and surplus in the keys that are numbered. */
export function keyProblems(cells: readonly KeyedCell[], sheet: string): ScenarioProblem[] {
  const boundaries = new Set(numbered(cells, "breakpoints").map(({ key }) => key)).size;
  const problems = [
    ...repeated(cells),
    ...misnumbered(cells, "breakpoints", Math.max(2, boundaries), sheet),
  ];
  // How many rates there should be depends on the boundaries.
  if (problems.length > 0) return problems;
  return categories.flatMap((category) =>
    misnumbered(cells, `growthPerYear.${category}`, boundaries - 1, sheet),
  );
}

/** Keys that stand twice, by the cells of both. */
export function repeated(cells: readonly KeyedCell[]): ScenarioProblem[] {
  return cells.flatMap(({ key, keyCell }, index): ScenarioProblem[] => {
    const first = cells.findIndex((one) => one.key === key);
    const original = cells[first];
    if (first === index || original === undefined) return [];
    return [{ field: keyCell, value: key, kind: "repeatedRow", expected: [original.keyCell] }];
  });
}

/** The cells "path.0", "path.1" and so on; "path.01" and "path.x" too. */
function numbered(cells: readonly KeyedCell[], path: string): KeyedCell[] {
  return cells.filter(({ key }) => key.startsWith(`${path}.`));
}

/** What is missing of "path.0" to the last of `count`, and what goes beyond them. */
function misnumbered(
  cells: readonly KeyedCell[],
  path: string,
  count: number,
  sheet: string,
): ScenarioProblem[] {
  const wanted = Array.from({ length: count }, (_, index) => `${path}.${index}`);
  const present = numbered(cells, path);
  const surplus = present.filter(({ key }) => !wanted.includes(key));
  const missing = wanted.filter((key) => !present.some((one) => one.key === key));
  return [
    ...surplus.map(({ key, keyCell }): ScenarioProblem => {
      return { field: keyCell, value: key, kind: "unknownRow", expected: wanted };
    }),
    ...missing.map((key): ScenarioProblem => {
      return { field: `${sheet}: ${key}`, value: "", kind: "missing", expected: [] };
    }),
  ];
}
