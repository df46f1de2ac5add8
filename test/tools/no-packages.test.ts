import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../gates/temporary-folder.js";

const none = pathToFileURL(resolve(import.meta.dirname, "../../tools/no-packages.mjs")).href;

/** Where Framework keeps a package that a module names. */
const kept = "src/.observablehq/cache/_node";

const script = `
import { existsSync, readFileSync } from "node:fs";
const paths = ["${kept}/a@1.0.0/index.js", "${kept}/b@1.0.0/index.js", "${kept}/b@1.0.0/c.css", "b.js"];
const found = paths.map((path) => existsSync(path));
const texts = paths.slice(0, 2).map((path) => readFileSync(path, "utf8"));
console.log(JSON.stringify({ found, texts }));
`;

it("a package that Framework would bundle for nothing is there, and empty; one that is there stays", () => {
  const cwd = temporaryFolder({ [`${kept}/a@1.0.0/index.js`]: "export {};" });
  const command = ["--import", none, "--input-type=module", "--eval", script];
  const { stdout } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
  expect(JSON.parse(stdout)).toEqual({
    found: [true, true, false, false],
    texts: ["export {};", ""],
  });
  // A preview beside the build makes its own.
  expect(existsSync(join(cwd, kept, "b@1.0.0/index.js"))).toBe(false);
  expect(existsSync(join(cwd, kept, "a@1.0.0/index.js"))).toBe(true);
});
