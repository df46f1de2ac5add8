import { resolve } from "node:path";
import process from "node:process";
import { afterBuild } from "./after-build.js";
import { buildPages } from "./build-pages.js";
import { checkDist } from "./gates/dist.js";
import { checkSources } from "./gates/sources.js";
import { leadSentences } from "./lead-sentence.js";
import { addPictures } from "./notebook/add-pictures.js";

/** Builds the site into `dist`, and stops with what is wrong when Framework did not say so itself. */
async function build(root: string): Promise<void> {
  stopAt("not built", checkSources(root));
  const libraries = await buildPages(root);
  await afterBuild(root, leadSentences(root), { libraries });
  stopAt("dist is not sound", checkDist(resolve(root, "dist")));
  stopAt("a notebook fails", await addPictures(root));
}

function stopAt(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${what}:\n${problems.join("\n")}`);
}

try {
  const start = performance.now();
  await build(process.argv[2] ?? resolve(import.meta.dirname, ".."));
  console.log(`Built dist in ${Math.round((performance.now() - start) / 1000)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
