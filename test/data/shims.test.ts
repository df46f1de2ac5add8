import { readFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { loadBaseline } from "../../loaders/baseline.js";
import { loadKostraGroups } from "../../loaders/kostra-groups.js";
import { loadMunicipalities } from "../../loaders/municipalities.js";
import { encodeMunicipalities } from "../../loaders/municipalities-arrow.js";
import { outlineNorway } from "../../loaders/norway.js";
import { loadPopulation } from "../../loaders/population.js";
import { loadPrices } from "../../loaders/prices.js";
import { readPublished } from "../../loaders/published.js";
import { loadPublishedChecks } from "../../loaders/published-checks.js";
import { loadSampleMunicipalities } from "../../loaders/sample-municipalities.js";
import { loadStaffing } from "../../loaders/staffing.js";
import { loadTables } from "../../loaders/tables.js";
import { readData } from "../loaders/read-data.js";

const atlas = readFileSync("node_modules/world-atlas/countries-50m.json", "utf8");

/** What a script of Framework's writes when it is run with these arguments, whole. */
async function run(path: string, ...args: string[]): Promise<string | Uint8Array> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const { argv } = process;
  onTestFinished(() => {
    write.mockRestore();
    process.argv = argv;
  });
  process.argv = [...argv.slice(0, 2), ...args];
  // Arguments in the address too: the same script runs anew with others.
  await import(`${path}?${args.join("&")}`);
  expect(write).toHaveBeenCalledOnce();
  return write.mock.calls[0]?.[0] ?? "";
}

describe("src/data", () => {
  test.each([
    ["baseline", loadBaseline],
    ["population", loadPopulation],
    ["prices", loadPrices],
    ["published", readPublished],
    ["published-checks", loadPublishedChecks],
    ["staffing", loadStaffing],
    ["tables", loadTables],
    ["kostra-groups", loadKostraGroups],
    ["sample-municipalities", loadSampleMunicipalities],
    ["norway", () => outlineNorway(atlas)],
  ])("%s.json.ts writes what its loader gives, and nothing else", async (name, load) => {
    const json: unknown = JSON.parse(String(await run(`../../src/data/${name}.json.ts`)));
    expect(json).toEqual(load(readData));
  });

  test("municipalities.arrow.ts writes the municipalities as Arrow", async () => {
    const bytes = await run("../../src/data/municipalities.arrow.ts");
    expect(bytes).toEqual(encodeMunicipalities(loadMunicipalities(readData)));
  });

  test("tables/[table].csv.ts passes a table through unchanged", async () => {
    const csv = await run("../../src/data/tables/[table].csv.ts", "--table", "growth-rates");
    expect(csv).toBe(readData("oe-2022-78/growth-rates.csv"));
  });

  test("tables/[table].csv.ts fails on a name that is no table", async () => {
    const failure = run("../../src/data/tables/[table].csv.ts", "--table", "nope");
    await expect(failure).rejects.toThrow('no table named "nope"');
  });
});
