import { type DataPackage, findResource, type Resource } from "../../loaders/data-package.js";
import { parseTable } from "../../loaders/parse-table.js";
import type { ReadText } from "../../loaders/read-table.js";
import { type PopulationCell, parseJsonStat } from "./parse-json-stat.js";
import { checkTogether, municipalRows, nationalRows, projectionRows } from "./population-tables.js";
import type { Cells } from "./snapshot-table.js";
import { municipalQuery, nationalQuery, projectionQueries, type SsbQuery } from "./ssb-queries.js";

/** A table with its rows in the snapshot and as SSB has them now. */
export interface RefreshedTable {
  readonly resource: Resource;
  readonly before: readonly Cells[];
  readonly after: readonly Cells[];
}

/** Asks one query, and gives the text of the answer. */
export type AskSsb = (query: SsbQuery) => Promise<string>;

/** A query, and how the rows of a table follow from its answer. */
interface Step {
  readonly query: SsbQuery;
  readonly toRows: (cells: readonly PopulationCell[]) => Cells[];
}

/**
 * The three population tables anew from SSB (07459, 13600, 14288, 14746). Prices and staffing come
 * from several publications and are kept by hand.
 *
 * @param progress is told of each query as it is asked
 * @throws if an answer is wrong, or the new tables do not fit together
 */
export async function refreshPopulation(
  dataPackage: DataPackage,
  read: ReadText,
  ask: AskSsb,
  progress: (line: string) => void,
): Promise<RefreshedTable[]> {
  const tables = [
    openTable(dataPackage, "population-actual", read),
    openTable(dataPackage, "municipality-population", read),
    openTable(dataPackage, "population-projections", read),
  ] as const;
  const [actual, municipal, projections] = tables;
  const steps = [[nationalStep(actual)], [municipalStep(municipal)], projectionSteps(projections)];
  const askStep = countedAsker(steps.flat().length, ask, progress);
  const rows: Cells[][] = [];
  for (const stepsOfTable of steps) rows.push(await askAll(stepsOfTable, askStep));
  const [national = [], local = [], projected = []] = rows;
  const problems = checkTogether(national, local, projected);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return tables.map((table, index) => ({ ...table, after: sortRows(rows[index] ?? [], table) }));
}

type Snapshot = Omit<RefreshedTable, "after">;

function openTable(dataPackage: DataPackage, name: string, read: ReadText): Snapshot {
  const resource = findResource(dataPackage, name);
  const rows = parseTable(read(resource.path), resource);
  return { resource, before: rows.map(({ cells }) => cells) };
}

function firstYear(rows: readonly Cells[]): number {
  return Math.min(...rows.map(({ year }) => Number(year)));
}

function nationalStep({ resource, before }: Snapshot): Step {
  return {
    query: nationalQuery(firstYear(before)),
    toRows: (cells) => nationalRows(cells, resource),
  };
}

function municipalStep({ resource, before }: Snapshot): Step {
  return {
    query: municipalQuery(firstYear(before)),
    toRows: (cells) => municipalRows(cells, resource, before),
  };
}

function projectionSteps({ resource, before }: Snapshot): Step[] {
  const tables = new Map(before.map((row) => [String(row.vintage), String(row.ssbTable)]));
  return [...tables].flatMap(([vintage, ssbTable]) => {
    const years = before.filter((row) => row.vintage === vintage).map(({ year }) => Number(year));
    const sorted = [...new Set(years)].sort((a, b) => a - b);
    return projectionQueries(ssbTable, sorted).map((query) => ({
      query,
      toRows: (cells) => projectionRows(cells, resource, { vintage, ssbTable }),
    }));
  });
}

/** An answer has half a million cells: each is summed to rows before the next is asked for. */
async function askAll(
  steps: readonly Step[],
  askStep: (step: Step) => Promise<Cells[]>,
): Promise<Cells[]> {
  const rows: Cells[] = [];
  for (const step of steps) rows.push(...(await askStep(step)));
  return rows;
}

function countedAsker(total: number, ask: AskSsb, progress: (line: string) => void) {
  let asked = 0;
  return async ({ query, toRows }: Step): Promise<Cells[]> => {
    asked++;
    progress(`${asked}/${total} table ${query.table}: ${query.label}`);
    return toRows(readCells(await ask(query), query));
  };
}

/** Rows in the snapshot's order, new ones after those they follow: by number, then year. */
function sortRows(rows: readonly Cells[], { resource, before }: Snapshot): Cells[] {
  const group = (row: Cells) =>
    resource.schema.primaryKey
      .filter((column) => column !== "year")
      .map((column) => row[column])
      .join(" ");
  const order = [...new Set(before.map(group))];
  return [...rows].sort(
    (a, b) => order.indexOf(group(a)) - order.indexOf(group(b)) || Number(a.year) - Number(b.year),
  );
}

function readCells(answer: string, { table, label }: SsbQuery): PopulationCell[] {
  try {
    return parseJsonStat(answer);
  } catch (error) {
    throw new Error(`table ${table}, ${label}: ${error instanceof Error ? error.message : error}`);
  }
}
