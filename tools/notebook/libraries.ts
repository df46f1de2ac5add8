import { cpSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { packagesIn } from "../after-build/licences.js";
import { plotRoles } from "./plot-roles.js";

/** What a notebook can import, or use by Framework's own names (`Plot`, `Inputs`, `d3`, `aq`, `html`). */
export const notebookLibraries = [
  "@observablehq/plot",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "htl",
  "isoformat",
  "simple-statistics",
] as const;

/** Said where a notebook asks for what it can't have. */
export const notebookOffer = `A notebook can import ${notebookLibraries.join(", ")}, and use Plot, Inputs, d3, aq, Arrow, html and svg.`;

/**
 * Fills Framework's caches of `npm:` packages and of `node_modules` from `node_modules`, in the pinned
 * versions: Framework finds a version by its folder's name, and asks nobody. Each library becomes one
 * module. Left to itself, Framework would give the preview an arquero that asks for Node's files.
 * Resolves to the packages that they hold something of.
 */
export async function fillLibraryCache(root: string): Promise<readonly string[]> {
  const cache = join(root, "src/.observablehq/cache");
  const packages = await Promise.all(
    notebookLibraries.map(async (name) => {
      const folder = `${name}@${installedVersion(root, name)}`;
      const outfile = join(cache, "_npm", folder, "_esm.js");
      const { metafile } = await build({
        stdin: { contents: `export * from "${name}";`, resolveDir: root },
        bundle: true,
        format: "esm",
        platform: "browser",
        minify: true,
        target: "es2022",
        legalComments: "eof",
        metafile: true,
        outfile,
        logLevel: "error",
        plugins: [plotRoles],
      });
      cpSync(outfile, join(cache, "_node", folder, "index.js"));
      return packagesIn(metafile);
    }),
  );
  return packages.flat();
}

function installedVersion(root: string, name: string): string {
  const require = createRequire(join(root, "package.json"));
  const folder = require.resolve.paths(name)?.find((path) => path.startsWith(root));
  if (folder === undefined) throw new Error(`${name}: no node_modules in ${root}`);
  return JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")).version;
}
