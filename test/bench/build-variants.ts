import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterBuild } from "../../tools/after-build.js";
import { buildSite } from "../../tools/build-site.js";
import { leadSentences } from "../../tools/lead-sentence.js";
import { rebuildCharts } from "./rebuild-charts.js";

/** The two sites that are compared, as folders, and how long ours took to build. */
export interface Variants {
  readonly ours: string;
  readonly rebuilt: string;
  readonly buildSeconds: number;
  remove(): void;
}

/** Builds our site, and beside it the same site with charts that are built anew on every input. */
export async function buildVariants(root: string): Promise<Variants> {
  const other = mkdtempSync(join(tmpdir(), "bench-"));
  const start = performance.now();
  await buildSite(root, () => cpSync(join(root, "dist"), join(other, "dist"), { recursive: true }));
  const buildSeconds = (performance.now() - start) / 1000;
  for (const name of ["src", "node_modules", "tsconfig.json"])
    symlinkSync(join(root, name), join(other, name));
  const { plugin, count } = rebuildCharts();
  await afterBuild(other, leadSentences(root), { plugins: [plugin] });
  // Our site would be compared with itself.
  if (count() === 0) throw new Error("no chart was found to build anew");
  return {
    ours: join(root, "dist"),
    rebuilt: join(other, "dist"),
    buildSeconds,
    remove: () => rmSync(other, { recursive: true }),
  };
}
