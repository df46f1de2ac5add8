import { resolve } from "node:path";
import process from "node:process";
import { afterBuild } from "./after-build.js";
import { exitCode, resetFrameworkCache, startFramework } from "./framework.js";
import { checkDist } from "./gates/dist.js";

/** Builds the site into `dist`, and stops with what is wrong when Framework did not say so itself. */
async function build(root: string): Promise<void> {
  resetFrameworkCache(root);
  const code = await exitCode(startFramework(root, ["build"]));
  if (code !== 0) throw new Error(`the build stopped with exit code ${code}`);
  await afterBuild(root);
  const problems = checkDist(resolve(root, "dist"));
  if (problems.length > 0) throw new Error(`dist is not sound:\n${problems.join("\n")}`);
}

try {
  await build(resolve(import.meta.dirname, ".."));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
