import { resolve } from "node:path";
import { afterBuild } from "./after-build.js";
import { buildPages } from "./build-pages.js";
import { addFirstView } from "./first-view.js";
import { checkDist } from "./gates/dist.js";
import { checkSources } from "./gates/sources.js";
import { leadSentences } from "./lead-sentence.js";
import { addPictures } from "./notebook/add-pictures.js";

/**
 * Builds the site into `dist`. Throws with what is wrong when Framework did not say so itself.
 * `onPages` is called when `dist` is as Framework made it, before it is made ready for a host.
 */
export async function buildSite(root: string, onPages?: () => void): Promise<void> {
  stopAt("not built", checkSources(root));
  const libraries = await buildPages(root);
  onPages?.();
  await afterBuild(root, leadSentences(root), { libraries });
  stopAt("dist is not sound", checkDist(resolve(root, "dist")));
  await addFirstView(root);
  stopAt("a notebook fails", await addPictures(root));
}

function stopAt(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${what}:\n${problems.join("\n")}`);
}
