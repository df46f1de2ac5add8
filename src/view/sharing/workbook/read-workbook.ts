import type { ScenarioProblem, ScenarioReading } from "../../../model/scenario/scenario-problem.js";
import { cellToText, columnName } from "../../core/sheet.js";
import type { ReadSheet } from "../../core/workbook.js";
import { assumptionColumns } from "./assumption-sheet.js";
import { type KeyedCell, keyedCells, keyedColumns, keyProblems } from "./keyed-cells.js";
import { nest } from "./nest.js";
import { settingCell } from "./setting-cell.js";
import { type AssumptionSheetTexts, assumptionSheets } from "./words/index.js";

/** Rows with a key that are looked at: a scenario with a period a year has under 200. */
const mostKeys = 1000;

type Decode<Reading> = (json: unknown) => Reading;

/**
 * Reads the scenario back from a workbook's sheet of assumptions, in any language, by the keys of
 * its rows: they may stand in any order, and so may its columns. Never throws; each problem names
 * the sheet and cell: "Forutsetninger!B12". Rows that leave doubt about a key are problems, and
 * nothing else is read.
 */
export function readWorkbook<Reading extends ScenarioReading>(
  sheets: readonly ReadSheet[],
  decode: Decode<Reading>,
): Reading {
  const assumptions = findAssumptions(sheets);
  const refuse = (problems: readonly ScenarioProblem[]): Reading => {
    return { ...decode({}), understood: [], problems };
  };
  if (assumptions === undefined) return refuse([missingSheet(sheets)]);
  const { sheet: found, texts } = assumptions;
  const columns = keyedColumns(found, texts.headings);
  if (columns === null) return refuse([missingColumn(texts, "value")]);
  const cells = keyedCells(found, columns);
  if (cells.length === 0) return refuse([missingColumn(texts, "key")]);
  if (cells.length > mostKeys)
    return refuse([{ field: found.sheet, value: "", kind: "tooManyCells", expected: [] }]);
  const doubts = keyProblems(cells, found.sheet);
  if (doubts.length > 0) return refuse(doubts);
  const setting = settingCell(sheets.filter((sheet) => sheet !== found));
  const all = [...cells, ...setting.cells];
  const reading = decode(nest(new Map(all.map(keyAndValue))));
  const placedProblems = reading.problems.map((problem) => placed(problem, all, found.sheet));
  return { ...reading, problems: [...placedProblems, ...setting.problems] };
}

const keyAndValue = ({ key, value }: KeyedCell): [string, unknown] => [key, plainValue(key, value)];

/** The sheet of assumptions, and what its language calls it. */
function findAssumptions(sheets: readonly ReadSheet[]) {
  const [found] = sheets.flatMap((sheet) => {
    const texts = assumptionSheets.find((one) => one.sheet === sheet.sheet);
    return texts === undefined ? [] : [{ sheet, texts }];
  });
  return found;
}

function missingSheet(sheets: readonly ReadSheet[]): ScenarioProblem {
  const names = assumptionSheets.map(({ sheet }) => sheet);
  return {
    field: names.join(" / "),
    value: sheets.map(({ sheet }) => sheet).join(", "),
    kind: "missing",
    expected: names,
  };
}

function missingColumn(
  { sheet, headings }: AssumptionSheetTexts,
  column: keyof typeof assumptionColumns,
): ScenarioProblem {
  const expected = [columnName(assumptionColumns[column])];
  return { field: sheet, value: headings[column], kind: "missingColumn", expected };
}

/** Spreadsheets keep no empty texts, and turn "2022" typed anew into a number. */
function plainValue(key: string, value: unknown): unknown {
  const isText = key === "name" || key === "population.vintage" || key.startsWith("rationale.");
  return isText ? cellToText(String(value ?? "")) : value;
}

/** The problem with the cell it is in, and with advice for a cell. */
function placed(
  problem: ScenarioProblem,
  cells: readonly KeyedCell[],
  sheet: string,
): ScenarioProblem {
  const { field, kind } = problem;
  const at = cells.find(
    ({ key }) => key === field || key.startsWith(`${field}.`) || field.startsWith(`${key}: `),
  );
  if (at === undefined) return { ...problem, field: `${sheet}: ${field}` };
  if (at.key !== field) return { ...problem, field: at.cell };
  if (at.value === null) return { ...problem, ...emptyCell(problem), field: at.cell, value: "" };
  if (kind !== "notAFraction") return { ...problem, field: at.cell };
  const value = String(at.value).slice(0, 60);
  return { ...problem, field: at.cell, value, kind: "textInCell" };
}

/** What is wrong where nothing stands in a cell: the file's own word for nothing is no reader's. */
function emptyCell({ kind }: ScenarioProblem): Pick<ScenarioProblem, "kind"> {
  if (kind === "badGain") return { kind: "halfGain" };
  return { kind: kind === "notAFraction" ? "emptyCell" : kind };
}
