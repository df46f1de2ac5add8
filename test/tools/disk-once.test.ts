import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../gates/temporary-folder.js";

const once = pathToFileURL(resolve(import.meta.dirname, "../../tools/disk-once.mjs")).href;

/** Asks of files that change between two questions, in one turn and in the next. */
const script = `
import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
const found = (path) => {
  try {
    return statSync(path).isFile();
  } catch ({ code }) {
    return code;
  }
};
const ask = () => [existsSync("a"), found("a"), existsSync("b"), found("b")];
const first = ask();
writeFileSync("a", "");
rmSync("b");
const same = ask();
const large = typeof statSync("c", { bigint: true }).size;
setImmediate(() => setImmediate(() => console.log(JSON.stringify({ first, same, next: ask(), large }))));
`;

it("what the disk said holds for the turn in which it was asked, and no longer", () => {
  const cwd = temporaryFolder({ b: "", c: "" });
  const command = ["--import", once, "--input-type=module", "--eval", script];
  const { stdout } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
  const before = [false, "ENOENT", true, true];
  const after = [true, true, false, "ENOENT"];
  expect(JSON.parse(stdout)).toEqual({ first: before, same: before, next: after, large: "bigint" });
});
