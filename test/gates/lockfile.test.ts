import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lockfile, lockfileProblems, type Manifest } from "../../tools/gates/lockfile.js";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));

const manifest: Manifest = { dependencies: { a: "1.0.0" }, devDependencies: { b: "2.0.0" } };
const packages: Lockfile["packages"] = {
  "": manifest,
  "node_modules/a": { version: "1.0.0", dependencies: { c: "^3.0.0" } },
  "node_modules/a/node_modules/c": {
    version: "3.1.0",
    optionalDependencies: { "@d/win": "4.0.0" },
  },
  "node_modules/@d/win": { version: "4.0.0" },
  "node_modules/b": { version: "2.0.0" },
};
const without = (folder: string) =>
  Object.fromEntries(Object.entries(packages).filter(([key]) => key !== folder));

describe("lockfileProblems", () => {
  it("finds nothing in this project", () => {
    expect(lockfileProblems(read("package-lock.json"), read("package.json"))).toEqual([]);
  });

  it("finds nothing in a whole lockfile", () => {
    expect(lockfileProblems({ packages }, manifest)).toEqual([]);
  });

  it.each([
    ["an optional package of another platform", without("node_modules/@d/win"), "@d/win 4.0.0"],
    ["a nested package", without("node_modules/a/node_modules/c"), "asks for c ^3.0.0"],
    ["a package of package.json", without("node_modules/b"), "package.json asks for b"],
    [
      "a pinned package of another version",
      { ...packages, "node_modules/@d/win": { version: "4.1.0" } },
      "holds 4.1.0",
    ],
  ])("misses %s", (_, changed, problem) => {
    const own = {
      ...changed,
      "": { ...manifest, dependencies: { ...manifest.dependencies, b: "2.0.0" } },
    };
    const problems = lockfileProblems({ packages: own }, { ...manifest, ...own[""] });
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ["a new package", { a: "1.0.0", e: "5.0.0" }, "e is absent, package.json says 5.0.0"],
    ["another version", { a: "1.0.1" }, "a is 1.0.0, package.json says 1.0.1"],
    ["a removed package", {}, "a is 1.0.0, package.json says nothing"],
  ])("tells of %s in package.json", (_, dependencies, problem) => {
    const problems = lockfileProblems({ packages }, { ...manifest, dependencies });
    expect(problems).toEqual([`dependencies: ${problem}`]);
  });
});
