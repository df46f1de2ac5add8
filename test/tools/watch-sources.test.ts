import { renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { watchSources } from "../../tools/watch-sources.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

it("touches the shims after every save, also one by a rename over the file", async () => {
  const root = temporaryFolder({ "data/a/b.csv": "1", "src/data/b.json.ts": "" });
  const shim = join(root, "src/data/b.json.ts");
  onTestFinished(await watchSources(root));
  for (const text of ["2", "3", "4"]) {
    utimesSync(shim, 0, 0);
    writeFileSync(join(root, "data/new"), text);
    renameSync(join(root, "data/new"), join(root, "data/a/b.csv"));
    await expect.poll(() => statSync(shim).mtimeMs, { timeout: 20_000 }).toBeGreaterThan(0);
  }
  utimesSync(shim, 0, 0);
  writeFileSync(join(root, "data/a/b.csv"), "5");
  await expect.poll(() => statSync(shim).mtimeMs, { timeout: 20_000 }).toBeGreaterThan(0);
});
