import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { workingFolder } from "../../tools/working-folder.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

test("is the one that is told, or the project's", () => {
  expect(workingFolder(["/some/folder"])).toBe("/some/folder");
  expect(workingFolder([])).toBe(resolve("."));
});

test.each(["preview", "build"])("no folder is made of an option of the %s", (command) => {
  const cwd = temporaryFolder({});
  const tools = [resolve("node_modules/tsx/dist/cli.mjs"), resolve(`tools/${command}.ts`)];
  const { status, stderr } = spawnSync(process.execPath, [...tools, "--port", "3001"], {
    cwd,
    timeout: 60_000,
    encoding: "utf8",
  });
  expect(stderr).toContain("unknown option: --port; there are none");
  expect(status).toBe(1);
  expect(readdirSync(cwd)).toEqual([]);
});
