import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { expect, onTestFinished, test, vi } from "vitest";
import { loadBaseline } from "../loaders/baseline.js";
import { findDataProblems } from "../loaders/data-problems.js";
import { locales } from "../src/view/core/locale.js";
import { sitePages } from "../src/view/core/site-pages.js";
import { coreWords } from "../src/view/core/words/index.js";
import { targets } from "../tools/after-build/targets.js";
import { rooms } from "../tools/gates/layers.js";
import { notebookLibraries } from "../tools/notebook/libraries.js";
import { facadeReference } from "../tools/notebook/reference.js";
import { temporaryFolder } from "./gates/temporary-folder.js";
import { readData, readDataWith } from "./loaders/read-data.js";

const readme = readFileSync("README.md", "utf8");
const names = v.record(v.string(), v.string());
const { scripts, dependencies, devDependencies } = v.parse(
  v.object({ scripts: names, dependencies: names, devDependencies: names }),
  JSON.parse(readFileSync("package.json", "utf8")),
);
/** The text between two texts; fails where either is missing. */
function between(start: string, end: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`README has no "${start}" before "${end}"`);
  return readme.slice(from + start.length, to);
}

const quotedIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);

const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

test("names every dependency once, and none that is not there", () => {
  const section = readme.slice(readme.indexOf("## Dependencies"));
  const rows = [...section.matchAll(/^\| (`.*`) \| (.+) \|$/gm)];
  const listed = rows.flatMap(([, packages = ""]) => quotedIn(packages));
  expect(listed.sort()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort(),
  );
});

test("says rightly that packages are pinned", () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^(npm:[\w/@-]+@)?\d+\.\d+\.\d+$/);
});

test("names every command", () => {
  for (const script of Object.keys(scripts).filter((name) => !name.startsWith("pre")))
    expect(readme).toMatch(new RegExp(`npm (run )?${script}\\b`));
});

test("names only files and folders that are there", () => {
  const paths = quotedIn(readme).filter((name) =>
    /^(data|loaders|src|tools|test)\/[\w./-]*$/.test(name),
  );
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test("names nothing of the code that is not there", () => {
  const names = quotedIn(readme).filter((name) => /^[a-z]+([A-Z]\w+)$/.test(name));
  const texts = ["src", "loaders", "tools"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !words.has(name))).toEqual([]);
});

test("lists the pages as the navigation does, and the rooms as their table does", () => {
  const table = between("| page | answers |\n| --- | --- |\n", "\n\n");
  const pages = [...table.matchAll(/^\| ([^|]+?)(, from \*Download\*)? \|/gm)];
  expect(pages.map(([, title]) => title)).toEqual(sitePages("en").map(({ title }) => title));
  expect(quotedIn(between("The rooms: ", "\n\n")).sort()).toEqual(Object.keys(rooms).sort());
});

test("names the oldest browsers that the build writes for, as the pages do", () => {
  const oldest = between("The oldest browsers are ", ";");
  const texts = locales.map((locale) => coreWords(locale).trouble.old);
  for (const target of targets) {
    const [, name = "", version = ""] = /^([a-z]+)([\d.]+)$/.exec(target) ?? [];
    for (const text of [oldest, ...texts])
      expect(text).toMatch(new RegExp(`\\b${name}\\b.*?\\b${version}\\b`, "i"));
  }
});

test("shows the message that a bad cell gets, and what the build reconstructs", () => {
  const cell = between("The cell `", "`");
  const bad = readDataWith("oe-2022-78/growth-rates.csv", (text) =>
    text.replace(cell, cell.replace(/[^,]+$/, "n/a")),
  );
  expect(findDataProblems(bad)).toEqual([between("a bad cell stops the build:\n`", "`")]);
  const { cost } = loadBaseline(readData);
  const shown = ({ mnok }: { readonly mnok: number }) =>
    String(Math.round(mnok)).replace(/(?=\d{3}$)/, " ");
  expect(readme).toContain(`Welfare technology (${shown(cost.welfareTechnology)})`);
  expect(readme).toContain(`other (${shown(cost.other)} million`);
});

test("names every library that a notebook is offered", () => {
  const named = quotedIn(between("and so do imports from ", ": all"));
  expect(named.sort()).toEqual([...notebookLibraries].sort());
});

test("holds the facade's reference as its docstrings say it, ten names at most", () => {
  const reference = facadeReference(".");
  expect(readme).toContain(reference);
  expect(reference.match(/`nb\./g)?.length).toBeLessThanOrEqual(10);
});

test("has a picture that loads fast", () => {
  expect(readme).toContain("](tools/scenario.png)");
  expect(statSync("tools/scenario.png").size).toBeLessThan(200_000);
});

test.each(blocks)("example %# prints what it says", async (code) => {
  const expected = [...code.matchAll(/\/\/ (.+)$/gm)].map(([, text]) => text);
  expect(expected.length).toBeGreaterThan(0);
  const root = temporaryFolder({ "example.ts": code });
  for (const folder of ["loaders", "src"])
    symlinkSync(resolve(folder), join(root, folder), "junction");
  const log = vi.spyOn(console, "log").mockReturnValue();
  onTestFinished(() => log.mockRestore());
  await import(join(root, "example.ts"));
  expect(log.mock.calls.map(([printed]) => String(printed))).toEqual(expected);
});
