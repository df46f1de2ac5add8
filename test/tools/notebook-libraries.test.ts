import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { expect, it } from "vitest";
import { fillLibraryCache, notebookLibraries } from "../../tools/notebook/libraries.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

/** What a notebook does with them: reads a table in Arrow and one in CSV, groups, and measures. */
const use = `
const table = arrow.tableFromIPC(readFileSync("kr.arrow"));
const mean = aq.fromArrow(table).rollup({ mean: aq.op.mean("kr") }).get("mean", 0);
const rows = dsv.csvParse("kr\\n1\\n5\\n6", dsv.autoType);
const median = statistics.median(rows.map(({ kr }) => kr));
console.log(JSON.stringify([mean, median, typeof plot.plot, d3.format(".1f")(median)]));`;

const names: Readonly<Record<string, (typeof notebookLibraries)[number]>> = {
  aq: "arquero",
  arrow: "apache-arrow",
  d3: "d3",
  dsv: "d3-dsv",
  plot: "@observablehq/plot",
  statistics: "simple-statistics",
};

it("the libraries of notebooks stand alone: each is one module, and they work together", async () => {
  const root = temporaryFolder({ "package.json": "{}" });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  const packages = await fillLibraryCache(root);
  expect(packages).toEqual(expect.arrayContaining([...notebookLibraries, "acorn", "d3-array"]));
  // Where no package can be found.
  const alone = temporaryFolder({ "package.json": '{ "type": "module" }' });
  cpSync(join(root, "src/.observablehq/cache/_npm"), alone, { recursive: true });
  const modules = readdirSync(alone, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith("/_esm.js"));
  expect(modules).toHaveLength(notebookLibraries.length);
  const imports = Object.entries(names).map(([as, name]) => {
    const path = modules.find((one) => one.startsWith(`${name}@`));
    return `import * as ${as} from "./${path}";`;
  });
  writeFileSync(join(alone, "kr.arrow"), tableToIPC(tableFromArrays({ kr: [1, 2, 6] })));
  const script = ['import { readFileSync } from "node:fs";', ...imports, use].join("\n");
  writeFileSync(join(alone, "use.js"), script);
  const answer = execFileSync(process.execPath, ["use.js"], { cwd: alone, encoding: "utf8" });
  expect(JSON.parse(answer)).toEqual([3, 5, "function", "5.0"]);
});
