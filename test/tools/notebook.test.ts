import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { expect, test } from "vitest";

test("a new notebook's name of two words is refused, and none of them left out", () => {
  const tool = ["--import", "tsx", "tools/notebook.ts", "mitt", "notat"];
  const { status, stderr } = spawnSync(process.execPath, tool, { encoding: "utf8" });
  expect(stderr).toContain("invalid name: mitt notat; use small letters");
  expect(status).toBe(1);
  expect(existsSync("src/notebooks/mitt.md")).toBe(false);
});
