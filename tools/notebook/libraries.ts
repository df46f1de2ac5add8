import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { packagesIn } from "../after-build/licences.js";
import { kept } from "./kept.js";
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

/** The libraries of notebooks, each as one module. */
interface Libraries {
  /** The text of each, by its folder's name: "d3@7.9.2". */
  readonly modules: Readonly<Record<string, string>>;
  /** The packages that they hold something of. */
  readonly packages: readonly string[];
}

/**
 * Fills Framework's caches of `npm:` packages and of `node_modules` from `node_modules`, in the pinned
 * versions: Framework finds a version by its folder's name, and asks nobody. Each library becomes one
 * module. Left to itself, Framework would give the preview an arquero that asks for Node's files.
 * Resolves to the packages that they hold something of.
 */
export async function fillLibraryCache(root: string): Promise<readonly string[]> {
  const cache = join(root, "src/.observablehq/cache");
  const file = join(root, "node_modules/.cache/notebook-libraries.json");
  const { modules, packages } = await kept(file, keyOf(root), () => bundleLibraries(root));
  for (const [folder, text] of Object.entries(modules))
    for (const path of [`_npm/${folder}/_esm.js`, `_node/${folder}/index.js`]) {
      mkdirSync(dirname(join(cache, path)), { recursive: true });
      writeFileSync(join(cache, path), text);
    }
  return packages;
}

/** Another one as soon as another package is installed, or they are bundled in another way. */
function keyOf(root: string): string {
  const own = ["libraries.ts", "plot-roles.ts", "../after-build/licences.ts"];
  const files = [
    join(root, "node_modules/.package-lock.json"),
    ...own.map((name) => join(import.meta.dirname, name)),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

async function bundleLibraries(root: string): Promise<Libraries> {
  const bundles = await Promise.all(
    notebookLibraries.map(async (name) => {
      const { metafile, outputFiles } = await build({
        stdin: { contents: `export * from "${name}";`, resolveDir: root },
        bundle: true,
        format: "esm",
        platform: "browser",
        minify: true,
        target: "es2022",
        legalComments: "eof",
        metafile: true,
        write: false,
        logLevel: "error",
        plugins: [plotRoles],
      });
      const folder = `${name}@${installedVersion(root, name)}`;
      return { folder, text: outputFiles[0]?.text ?? "", packages: packagesIn(metafile) };
    }),
  );
  return {
    modules: Object.fromEntries(bundles.map(({ folder, text }) => [folder, text])),
    packages: [...new Set(bundles.flatMap(({ packages }) => packages))],
  };
}

function installedVersion(root: string, name: string): string {
  const require = createRequire(join(root, "package.json"));
  const folder = require.resolve.paths(name)?.find((path) => path.startsWith(root));
  if (folder === undefined) throw new Error(`${name}: no node_modules in ${root}`);
  return JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")).version;
}
