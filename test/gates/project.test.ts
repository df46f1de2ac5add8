import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** What a package's command says about the project when it finds fault with it; else nothing. */
function complaint(script: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0 ? "" : `${stdout}${stderr}` || `exit code ${status}`;
}

// The limit is for a machine that builds the site meanwhile. Each checker works out anew what the
// others have: one costs the least.
it("the project type-checks", { timeout: 240_000 }, () => {
  const check = ["--noEmit", "--checkers", "1", "-p", "."];
  expect(complaint("node_modules/typescript-native/bin/tsc", check)).toBe("");
});

it("the project is formatted and free of lint", () => {
  expect(
    complaint("node_modules/@biomejs/biome/bin/biome", [
      "ci",
      "--error-on-warnings",
      "--colors=off",
    ]),
  ).toBe("");
});
