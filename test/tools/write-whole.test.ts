import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeStale, writeWhole } from "../../tools/refresh-data/write-whole.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-"));
  writeFileSync(join(folder, "a.csv"), "old");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("replaces files and leaves no temporary ones", () => {
  writeWhole(
    folder,
    new Map([
      ["a.csv", "new"],
      ["b.csv", "more"],
    ]),
  );
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv"]);
  expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("new");
});

test("touches no file when one of them can't be written", () => {
  const texts = new Map([
    ["a.csv", "new"],
    ["no/such/folder.csv", "more"],
  ]);
  expect(() => writeWhole(folder, texts)).toThrow();
  expect(readdirSync(folder)).toEqual(["a.csv"]);
  expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
});

test("removes what a killed write left behind, and nothing else", () => {
  writeFileSync(join(folder, "a.csv.4711.tmp"), "half");
  writeFileSync(join(folder, "b.tmp"), "someone else's");
  removeStale(folder);
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.tmp"]);
});
