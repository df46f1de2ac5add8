import { execFileSync } from "node:child_process";
import { readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { temporaryFolder } from "../gates/temporary-folder.js";

const runner = resolve(import.meta.dirname, "../../tools/run-loader.mjs");

it("a loader's bundle is kept until a file changes that it is made of", () => {
  const root = temporaryFolder({
    "src/data/[name].json.ts":
      'import { rows } from "../../loaders/rows.js";\nimport { max } from "simple-statistics";\nprocess.stdout.write(process.argv[2] + max(rows));',
    "loaders/rows.ts": "export const rows: number[] = [1, 2];",
  });
  symlinkSync(resolve(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
  const save = (text: string, time: number) => {
    writeFileSync(join(root, "loaders/rows.ts"), text);
    utimesSync(join(root, "loaders/rows.ts"), time, time);
  };
  const run = () => {
    const command = [runner, "src/data/[name].json.ts", "--name=a "];
    return execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  };
  const cache = join(root, "src/.observablehq/cache/loaders");
  const made = () => readdirSync(cache).map((name) => statSync(join(cache, name)).ino);
  utimesSync(join(root, "src/data/[name].json.ts"), 1, 1);
  save("export const rows: number[] = [1, 2];", 1);
  expect(run()).toBe("--name=a 2");
  const first = made();
  expect(first).toHaveLength(1);
  // Touched, but not changed.
  utimesSync(join(root, "src/data/[name].json.ts"), 2, 2);
  expect(run()).toBe("--name=a 2");
  expect(made()).toEqual(first);
  save("export const rows: number[] = [1, 2, 3];", 1);
  expect(run()).toBe("--name=a 3");
  // Saved while it was being bundled, for all one knows: the next run bundles anew.
  save("export const rows: number[] = [4];", Date.now() / 1000 + 60);
  expect(run()).toBe("--name=a 4");
  const doubtful = made();
  expect(run()).toBe("--name=a 4");
  expect(made()).not.toEqual(doubtful);
});
