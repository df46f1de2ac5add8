import { findResource, parseDataPackage } from "../../loaders/data-package.js";
import { parseTable } from "../../loaders/parse-table.js";
import type { Cells } from "../../tools/refresh-data/snapshot-table.js";
import type { SsbQuery } from "../../tools/refresh-data/ssb-queries.js";
import { readData } from "../loaders/read-data.js";

/**
 * Answers in the shape of SSB's json-stat2, constructed (not recorded) from the snapshot: each group
 * of ages is answered as its first age, and a projection as one municipality that holds all of Norway.
 */
type Count = (codes: Readonly<Record<string, string>>) => number | null;

const ages = {
  projection: ["000", "001", "006", "013", "016", "020", "045", "067", "080", "090", "105+"],
  count: ["000", "018", "067", "080", "090", "105+"],
};

/** A json-stat2 dataset of the dimensions' codes, each cell filled by `count`. */
export function jsonStat(
  dimensions: Readonly<Record<string, readonly string[]>>,
  count: Count,
): string {
  const ids = Object.keys(dimensions);
  const combinations = ids.reduce<Record<string, string>[]>(
    (rows, id) =>
      rows.flatMap((row) => (dimensions[id] ?? []).map((code) => ({ ...row, [id]: code }))),
    [{}],
  );
  return JSON.stringify({
    version: "2.0",
    class: "dataset",
    label: "constructed",
    source: "Statistisk sentralbyrå",
    updated: "2026-02-19T07:00:00Z",
    id: ids,
    size: ids.map((id) => dimensions[id]?.length),
    dimension: Object.fromEntries(
      ids.map((id) => [id, { label: id, category: categoryOf(dimensions[id] ?? []) }]),
    ),
    value: combinations.map(count),
  });
}

function categoryOf(codes: readonly string[]) {
  return {
    index: Object.fromEntries(codes.map((code, index) => [code, index])),
    label: Object.fromEntries(codes.map((code) => [code, code])),
  };
}

function rowsOf(name: string): Cells[] {
  const resource = findResource(parseDataPackage(readData("datapackage.json")), name);
  return parseTable(readData(resource.path), resource).map(({ cells }) => cells);
}

const snapshot = {
  actual: rowsOf("population-actual"),
  municipal: rowsOf("municipality-population"),
  projections: rowsOf("population-projections"),
};

/** What the tests let SSB know beyond the snapshot. */
export interface News {
  readonly actual?: readonly Cells[];
  readonly municipal?: readonly Cells[];
  /** A year that SSB leaves out for Norway. */
  readonly withoutYear?: number;
}

/** Answers a query as SSB would if it had the snapshot, changed by `news` where keys are the same. */
export function answer(query: SsbQuery, news: News = {}): string {
  if (query.table !== "07459") return answerProjection(query);
  const actual = merge(snapshot.actual, news.actual).filter(
    ({ year }) => year !== news.withoutYear,
  );
  if (query.label.startsWith("Norway")) return answerNational(actual);
  return answerMunicipal(merge(snapshot.municipal, news.municipal));
}

function merge(rows: readonly Cells[], news: readonly Cells[] = []): Cells[] {
  const key = ({ number, year }: Cells) => `${number} ${year}`;
  const changed = new Set(news.map(key));
  return [...rows.filter((row) => !changed.has(key(row))), ...news];
}

const distinct = (rows: readonly Cells[], column: string) => [
  ...new Set(rows.map((row) => String(row[column]))),
];

function answerNational(rows: readonly Cells[]): string {
  const byYear = new Map(rows.map((row) => [String(row.year), row]));
  return jsonStat(
    {
      Region: ["0"],
      Alder: ages.count,
      ContentsCode: ["Personer1"],
      Tid: [...byYear.keys()].sort(),
    },
    ({ Alder = "", Tid = "" }) => ofAge(byYear.get(Tid), Alder),
  );
}

function answerMunicipal(rows: readonly Cells[]): string {
  const byKey = new Map(rows.map((row) => [`K-${row.number} ${row.year}`, row]));
  const regions = [...distinct(rows, "number").map((number) => `K-${number}`), "K-Rest"];
  return jsonStat(
    {
      Region: regions,
      Alder: ages.count,
      ContentsCode: ["Personer1"],
      Tid: distinct(rows, "year").sort(),
    },
    ({ Region = "", Alder = "", Tid = "" }) => ofAge(byKey.get(`${Region} ${Tid}`), Alder),
  );
}

function answerProjection(query: SsbQuery): string {
  const alternatives = new Map([
    ["Personer", "MMMM"],
    ["Personer1", "LLML"],
    ["Personer2", "HHMH"],
  ]);
  const years =
    query.selection.find(({ variableCode }) => variableCode === "Tid")?.valueCodes ?? [];
  const rows = snapshot.projections.filter(({ ssbTable }) => ssbTable === query.table);
  const rowOf = (content: string, year: string) =>
    rows.find((row) => row.alternative === alternatives.get(content) && String(row.year) === year);
  return jsonStat(
    // "0" is the whole country: counting it would double everything.
    {
      Region: ["0", "0301"],
      Alder: ages.projection,
      ContentsCode: [...alternatives.keys()],
      Tid: years,
    },
    ({ Alder = "", ContentsCode = "", Tid = "" }) => ofAge(rowOf(ContentsCode, Tid), Alder),
  );
}

/** The count of the group whose first age this is; 0 for other ages. */
function ofAge(row: Cells | undefined, age: string): number {
  const group = `aged${Number.parseInt(age, 10)}`;
  const names = [group, `${group}plus`];
  const column = Object.keys(row ?? {}).find(
    (name) => names.includes(name) || name.startsWith(`${group}to`),
  );
  return column ? Number(row?.[column]) : 0;
}
