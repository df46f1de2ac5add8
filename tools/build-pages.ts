import { exitCode, resetFrameworkCache, startFramework } from "./framework.js";
import { fillLibraryCache } from "./notebook/libraries.js";

/**
 * Lets Framework build the pages into `dist`, from what is installed alone. Throws where it stops.
 * Resolves to the packages that the libraries of notebooks hold something of.
 */
export async function buildPages(root: string): Promise<readonly string[]> {
  resetFrameworkCache(root);
  const libraries = await fillLibraryCache(root);
  const code = await exitCode(startFramework(root, ["build"]));
  if (code !== 0) throw new Error(`the build stopped with exit code ${code}`);
  return libraries;
}
