import type { ScenarioProblem, ScenarioReading } from "../../../model/sharing/scenario-problem.js";
import { assumptionColumns } from "./assumption-sheet.js";
import { cellToText } from "./sheet.js";
import { assumptionSheetNames } from "./words/index.js";

/** A sheet as a reader of workbooks gives it. */
export interface ReadSheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

type Decode = (json: unknown) => ScenarioReading;

/**
 * Reads the scenario back from a workbook's sheet of assumptions, in any language. Never throws;
 * each problem names the sheet and cell: "Forutsetninger!B12".
 */
export function readWorkbook(sheets: readonly ReadSheet[], decode: Decode): ScenarioReading {
  const found = sheets.find(({ sheet }) => assumptionSheetNames.some((name) => name === sheet));
  if (found === undefined) {
    const { scenario } = decode({});
    const problem: ScenarioProblem = {
      field: assumptionSheetNames.join(" / "),
      value: sheets.map(({ sheet }) => sheet).join(", "),
      kind: "missing",
      expected: assumptionSheetNames,
    };
    return { scenario, understood: [], problems: [problem] };
  }
  const values = new Map<string, unknown>();
  const cells = new Map<string, string>();
  found.data.forEach((row, index) => {
    const key = row[assumptionColumns.key];
    if (typeof key !== "string" || !isPath(key)) return;
    values.set(key, cellValue(key, row[assumptionColumns.value] ?? null));
    cells.set(key, `${found.sheet}!B${index + 1}`);
  });
  const reading = decode(nest(values));
  const problems = reading.problems.map((problem) => {
    const cell = cellOf(problem.field, cells);
    return { ...problem, field: cell === null ? `${found.sheet}: ${problem.field}` : cell };
  });
  return { ...reading, problems };
}

const isPath = (key: string) => /^[A-Za-z]+(\.[A-Za-z0-9]+)*$/.test(key);

/** Spreadsheets keep no empty texts, and turn "2022" typed anew into a number. */
function cellValue(key: string, value: unknown): unknown {
  const isText = key === "name" || key === "population.vintage" || key.startsWith("rationale.");
  return isText ? cellToText(String(value ?? "")) : value;
}

/** { "growthPerYear.ehr.0": 0.1 } → { growthPerYear: { ehr: [0.1] } }; empty gains are none. */
function nest(values: ReadonlyMap<string, unknown>): unknown {
  const children = new Map<string, Map<string, unknown>>();
  const result: [string, unknown][] = [];
  for (const [path, value] of values) {
    const [head = "", ...rest] = path.split(".");
    if (rest.length === 0) result.push([head, value]);
    else children.set(head, (children.get(head) ?? new Map()).set(rest.join("."), value));
  }
  for (const [head, inner] of children) result.push([head, nest(inner)]);
  const isList = result.length > 0 && result.every(([key]) => /^\d+$/.test(key));
  if (isList) return result.map(([, value]) => value);
  const isNoGain = result.every(([key, value]) => isGainKey(key) && value === null);
  return isNoGain && result.length > 0 ? null : Object.fromEntries(result);
}

const isGainKey = (key: string) => key === "mnokPerYear" || key === "fullYear";

/** The cell of a field, or of the first of its parts. */
function cellOf(field: string, cells: ReadonlyMap<string, string>): string | null {
  const part = [...cells.keys()].find((key) => key === field || key.startsWith(`${field}.`));
  return part === undefined ? null : (cells.get(part) ?? null);
}
