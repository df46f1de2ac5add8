import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkRows } from "../loaders/check-rows.js";
import { parseDataPackage } from "../loaders/data-package.js";
import { parseTable } from "../loaders/parse-table.js";
import { createSsbClient, NoNetworkError, ssbAddress } from "./refresh-data/ask-ssb.js";
import {
  type AskSsb,
  type RefreshedTable,
  refreshPopulation,
} from "./refresh-data/refresh-population.js";
import { compareRows, formatTable } from "./refresh-data/snapshot-table.js";
import { removeStale, writeWhole } from "./refresh-data/write-whole.js";

const differencesShown = 10;

/**
 * Asks SSB anew and rewrites the snapshot in `folder`, after printing what differs. Everything is
 * asked and checked before anything is written.
 *
 * @throws if SSB can't be reached, or an answer is wrong; the snapshot is then as it was
 */
export async function refreshData(
  folder: string,
  ask: AskSsb,
  print: (line: string) => void,
  today: Date = new Date(),
): Promise<void> {
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  removeStale(folder);
  const packageText = read("datapackage.json");
  const tables = await refreshPopulation(parseDataPackage(packageText), read, ask, print);
  const differing = tables.map((table) => printDifferences(table, print));
  if (!differing.includes(true)) return print("The snapshot is up to date; nothing was written.");
  const texts = new Map(
    tables.map(({ resource, after }) => [resource.path, checkedText(after, resource)]),
  );
  texts.set("datapackage.json", stampPackage(packageText, tables, today));
  writeWhole(folder, texts);
  print(`Rewrote ${[...texts.keys()].join(", ")}.`);
}

/** @returns whether anything differs */
function printDifferences(
  { resource, before, after }: RefreshedTable,
  print: (line: string) => void,
): boolean {
  const differences = compareRows(before, after, resource);
  print(`${resource.path}: ${differences.length} differences`);
  for (const difference of differences.slice(0, differencesShown)) print(`  ${difference}`);
  const rest = differences.length - differencesShown;
  if (rest > 0) print(`  … and ${rest} more`);
  return differences.length > 0;
}

function checkedText(rows: RefreshedTable["after"], resource: RefreshedTable["resource"]): string {
  const text = formatTable(rows, resource);
  checkRows(parseTable(text, resource), resource);
  return text;
}

/** The data package with the day the tables were fetched, and the last year that was counted. */
function stampPackage(text: string, tables: readonly RefreshedTable[], today: Date): string {
  const dataPackage = parseDataPackage(text);
  const retrieved = today.toISOString().slice(0, 10);
  const resources = dataPackage.resources.map((resource) => {
    const table = tables.find((candidate) => candidate.resource.name === resource.name);
    if (!table) return resource;
    if (resource.name === "population-projections") return { ...resource, retrieved };
    const lastYear = Math.max(...table.after.map(({ year }) => Number(year)));
    return { ...resource, retrieved, asOf: `${lastYear}-01-01` };
  });
  return `${JSON.stringify({ ...dataPackage, resources }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      address: { type: "string", default: ssbAddress },
      data: { type: "string", default: resolve(import.meta.dirname, "../data") },
    },
  });
  try {
    await refreshData(values.data, createSsbClient(values.address), console.log);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const untouched = "The data are as they were.";
    console.error(
      error instanceof NoNetworkError ? `${reason} ${untouched}` : `${reason}\n${untouched}`,
    );
    process.exitCode = 1;
  }
}
