import { dirname, resolve } from "node:path";
import { build, type Plugin } from "rolldown";
import { targets } from "./targets.js";

/**
 * Joins the files that a page needs at once to a single one: esbuild makes a file of whatever two
 * parts of a page share, dozens of them, and a reader's browser would ask for each. `files` are
 * esbuild's, path → text; the first of `atOnce` is the entry. Writes below `dist`, the entry to
 * "`name`-<hash>.js", and returns the paths of the files that are needed at once, the entry first.
 */
export async function joinFiles(
  dist: string,
  name: string,
  files: ReadonlyMap<string, string>,
  atOnce: readonly string[],
): Promise<[string, ...string[]]> {
  const [entry = ""] = atOnce;
  const { output } = await build({
    input: { [name]: entry },
    plugins: [inMemory(files)],
    // What is unused is gone already.
    treeshake: false,
    transform: { target: targets },
    output: {
      dir: dist,
      entryFileNames: "[name]-[hash].js",
      chunkFileNames: `${dirname(name)}/shared-[hash].js`,
      hashCharacters: "hex",
      minify: true,
      codeSplitting: { groups: [{ name: "page", test: (id) => atOnce.includes(id) }] },
    },
  });
  const chunks = output.filter((one) => one.type === "chunk");
  const first = chunks.find(({ isEntry }) => isEntry);
  if (first === undefined) throw new Error(`${name}: its files were not joined`);
  const needed = new Set([first.fileName]);
  for (const file of needed)
    for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
      needed.add(next);
  const [, ...others] = needed;
  return [first.fileName, ...others];
}

const inMemory = (files: ReadonlyMap<string, string>): Plugin => ({
  name: "in-memory",
  load: (id) => files.get(id) ?? null,
  resolveId: (path, importer) => {
    const full = importer === undefined ? path : resolve(dirname(importer), path);
    return files.has(full) ? full : null;
  },
});
