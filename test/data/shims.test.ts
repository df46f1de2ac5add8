import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { loadBaseline } from "../../loaders/baseline.js";
import { loadPopulation } from "../../loaders/population.js";
import { loadPrices } from "../../loaders/prices.js";
import { readPublished } from "../../loaders/published.js";
import { loadStaffing } from "../../loaders/staffing.js";
import { loadTables } from "../../loaders/tables.js";
import { readData } from "../loaders/read-data.js";

const tsx = "node_modules/.bin/tsx";
const run = async (...parts: string[]) =>
  (await promisify(execFile)(tsx, parts, { maxBuffer: 2 ** 24 })).stdout;

describe("src/data", () => {
  test.each([
    ["baseline", loadBaseline],
    ["population", loadPopulation],
    ["prices", loadPrices],
    ["published", readPublished],
    ["staffing", loadStaffing],
    ["tables", loadTables],
  ])("%s.json.ts writes what its loader gives, and nothing else", async (name, load) => {
    const json: unknown = JSON.parse(await run(`src/data/${name}.json.ts`));
    expect(json).toEqual(load(readData));
  });

  test("tables/[table].csv.ts passes a table through unchanged", async () => {
    const csv = await run("src/data/tables/[table].csv.ts", "--table", "growth-rates");
    expect(csv).toBe(readData("oe-2022-78/growth-rates.csv"));
  });

  test("tables/[table].csv.ts fails on a name that is no table", async () => {
    const failure = run("src/data/tables/[table].csv.ts", "--table", "nope");
    await expect(failure).rejects.toThrow('no table named "nope"');
  });
});
