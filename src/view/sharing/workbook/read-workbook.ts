import type { ScenarioProblem, ScenarioReading } from "../../../model/scenario/scenario-problem.js";
import { besidesKey } from "../../../model/sharing/scenario-json.js";
import { cellToText } from "../../core/sheet.js";
import type { ReadSheet } from "../../core/workbook.js";
import { type KeyedCell, keyedCells, keyProblems } from "./keyed-cells.js";
import { nest } from "./nest.js";
import { assumptionSheetNames } from "./words/index.js";

/** Rows with a key that are looked at: a scenario with a period a year has under 200. */
const mostKeys = 1000;

type Decode<Reading> = (json: unknown) => Reading;

/**
 * Reads the scenario back from a workbook's sheet of assumptions, in any language, by the keys of
 * its rows: they may stand in any order. Never throws; each problem names the sheet and cell:
 * "Forutsetninger!B12". Rows that leave doubt about a key are problems, and nothing else is read.
 */
export function readWorkbook<Reading extends ScenarioReading>(
  sheets: readonly ReadSheet[],
  decode: Decode<Reading>,
): Reading {
  const found = sheets.find(({ sheet }) => assumptionSheetNames.includes(sheet));
  const refuse = (problems: readonly ScenarioProblem[]): Reading => {
    return { ...decode({}), understood: [], problems };
  };
  if (found === undefined) return refuse([missingSheet(sheets)]);
  const cells = keyedCells(found);
  if (cells.length > mostKeys)
    return refuse([{ field: found.sheet, value: "", kind: "tooManyCells", expected: [] }]);
  const doubts = keyProblems(cells, found.sheet);
  if (doubts.length > 0) return refuse(doubts);
  const reading = decode(nest(new Map([...cells, ...besides(sheets, found)].map(keyAndValue))));
  return {
    ...reading,
    problems: reading.problems.map((problem) => placed(problem, cells, found.sheet)),
  };
}

const keyAndValue = ({ key, value }: KeyedCell): [string, unknown] => [key, plainValue(key, value)];

/** What other sheets hold beside the scenario. */
function besides(sheets: readonly ReadSheet[], assumptions: ReadSheet): KeyedCell[] {
  const others = sheets.filter((sheet) => sheet !== assumptions);
  return others.flatMap(keyedCells).filter(({ key }) => key === besidesKey);
}

function missingSheet(sheets: readonly ReadSheet[]): ScenarioProblem {
  return {
    field: assumptionSheetNames.join(" / "),
    value: sheets.map(({ sheet }) => sheet).join(", "),
    kind: "missing",
    expected: assumptionSheetNames,
  };
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
  const at = cells.find(({ key }) => key === field || key.startsWith(`${field}.`));
  if (at === undefined) return { ...problem, field: `${sheet}: ${field}` };
  if (kind === "badGain" && at.value === null) return { ...problem, field: at.cell, value: "" };
  if (kind !== "notANumber" || at.key !== field) return { ...problem, field: at.cell };
  if (at.value === null) return { ...problem, field: at.cell, kind: "emptyCell" };
  const value = String(at.value).slice(0, 60);
  return { ...problem, field: at.cell, value, kind: "textInCell" };
}
