import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { expect, onTestFinished, test, vi } from "vitest";
import { facadeReference } from "../tools/notebook/reference.js";
import { temporaryFolder } from "./gates/temporary-folder.js";

const readme = readFileSync("README.md", "utf8");
const names = v.record(v.string(), v.string());
const { scripts, dependencies, devDependencies } = v.parse(
  v.object({ scripts: names, dependencies: names, devDependencies: names }),
  JSON.parse(readFileSync("package.json", "utf8")),
);
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

test("names every dependency once, and none that is not there", () => {
  const section = readme.slice(readme.indexOf("## Dependencies"));
  const rows = [...section.matchAll(/^\| (`.*`) \| (.+) \|$/gm)];
  const listed = rows.flatMap(([, packages = ""]) =>
    [...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(listed.sort()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort(),
  );
});

test("names every command", () => {
  for (const script of Object.keys(scripts).filter((name) => !name.startsWith("pre")))
    expect(readme).toMatch(new RegExp(`npm (run )?${script}\\b`));
});

test("names only files that are there", () => {
  const paths = [...readme.matchAll(/`((?:data|loaders|src|tools|test)\/[\w./-]+\.\w+)`/g)];
  expect(paths.length).toBeGreaterThan(10);
  for (const [, path = ""] of paths)
    expect({ path, exists: existsSync(path) }).toEqual({ path, exists: true });
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
