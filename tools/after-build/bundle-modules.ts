import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { plotRoles } from "../notebook/plot-roles.js";
import { joinFiles } from "./join-files.js";
import { packagesIn } from "./licences.js";
import { targets } from "./targets.js";

/** What one entry became: all files it needs at once, itself first, as paths below dist. */
export interface Bundle {
  readonly modules: readonly [entry: string, ...others: string[]];
  /** The packages that something in it, or in a worker of it, comes from. */
  readonly packages: readonly string[];
}

const folder = "_import";

/** An entry is named after the page it was first made for: "notebooks-epj". */
const isNotebook = (entry: string) => entry.startsWith("notebooks-");

const shared = (root: string) =>
  ({
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    target: targets,
    outdir: join(root, "dist", folder),
    entryNames: "[name]-[hash]",
    chunkNames: "shared-[hash]",
    metafile: true,
    logLevel: "warning",
  }) as const;

/**
 * Bundles the entries (name → source text, whose imports are absolute paths or packages), each by
 * itself: a page then asks for few files. Bundled together they would share more between pages, in
 * many small files. Writes to `dist/_import`.
 */
export async function bundleModules(
  root: string,
  entries: ReadonlyMap<string, string>,
  plugins: readonly Plugin[],
): Promise<ReadonlyMap<string, Bundle>> {
  const bundles = new Map<string, Bundle>();
  const starters = modulesWithWorkers(root);
  for (const name of entries.keys()) {
    const inWorkers = new Set<string>();
    const { metafile, outputFiles } = await build({
      ...shared(root),
      entryPoints: [{ in: `page:${name}`, out: name }],
      splitting: true,
      write: false,
      plugins: [
        ...plugins,
        plotRoles,
        entryPlugin(root, entries),
        absentPlugin(root, isNotebook(name)),
        ...(starters === null ? [] : [workerPlugin(root, starters, inWorkers)]),
      ],
    });
    const packages = [...packagesIn(metafile), ...inWorkers];
    const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
    const entry = entryOf(metafile, `page:${name}`);
    const atOnce = staticImports(metafile, entry).map((file) => join(root, file));
    const modules = await joinFiles(join(root, "dist"), `${folder}/${name}`, files, atOnce);
    bundles.set(name, { modules, packages });
  }
  return bundles;
}

function entryOf({ outputs }: Metafile, entryPoint: string): string {
  const found = Object.entries(outputs).find(([, one]) => one.entryPoint === entryPoint);
  if (found === undefined) throw new Error(`${entryPoint}: its modules were not bundled`);
  return found[0];
}

/** `file` and every output that it imports, directly or through another, without `import()`. */
function staticImports({ outputs }: Metafile, file: string): string[] {
  const found = new Set([file]);
  for (const path of found)
    for (const { kind, path: next } of outputs[path]?.imports ?? [])
      if (kind === "import-statement") found.add(next);
  return [...found];
}

function entryPlugin(root: string, entries: ReadonlyMap<string, string>): Plugin {
  return {
    name: "entry",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({
        path: path.slice("page:".length),
        namespace: "page",
      }));
      onLoad({ filter: /.*/, namespace: "page" }, ({ path }) => ({
        contents: entries.get(path),
        resolveDir: root,
      }));
    },
  };
}

/**
 * Framework's client offers libraries from a public network, which this site never loads. Those that
 * a notebook uses are shipped for notebooks alone; elsewhere an attempt to load one fails with a
 * message instead of a request.
 */
function absentPlugin(root: string, withLibraries: boolean): Plugin {
  const client = join(root, "dist/_observablehq");
  return {
    name: "absent",
    setup({ onResolve, onLoad }) {
      // Where the client's offers lie. Each path that is asked about costs a message to esbuild.
      onResolve({ filter: /(^|\/)(_npm|stdlib)\// }, ({ path, importer, kind }) => {
        const isOffer = kind === "dynamic-import" && dirname(importer).startsWith(client);
        const isThere = existsSync(resolve(dirname(importer), path));
        if (!isOffer || (isThere && (withLibraries || !path.includes("_npm/")))) return null;
        return { path: "absent", namespace: "absent" };
      });
      onLoad({ filter: /.*/, namespace: "absent" }, () => ({
        contents: 'throw new Error("this library is not part of the site");',
      }));
    },
  };
}

const workerAddress = /new URL\("(\.[^"]+)\.js", import\.meta\.url\)/g;

/** The paths of our modules that start a worker, or null: to hand esbuild the others takes it longer. */
function modulesWithWorkers(root: string): RegExp | null {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .filter((name) => readFileSync(join(root, "src", name), "utf8").search(workerAddress) >= 0)
    .map((name) => name.replace(/[\\/]/g, "[\\\\/]").replaceAll(".", "\\."));
  return paths.length === 0 ? null : new RegExp(`[\\\\/]src[\\\\/](${paths.join("|")})$`);
}

/** Bundles each `new URL("./x.js", import.meta.url)` in our modules as a worker of its own. */
function workerPlugin(root: string, filter: RegExp, packages: Set<string>): Plugin {
  return {
    name: "worker",
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => {
        const text = readFileSync(path, "utf8");
        const workers = new Map<string, string>();
        for (const [all, name] of text.matchAll(workerAddress))
          workers.set(
            all,
            await bundleWorker(root, resolve(dirname(path), `${name}.ts`), packages),
          );
        const contents = text.replace(workerAddress, (all) => {
          return `new URL("./${workers.get(all)}", import.meta.url)`;
        });
        return { contents, loader: "ts" };
      });
    },
  };
}

async function bundleWorker(root: string, file: string, packages: Set<string>): Promise<string> {
  const { metafile } = await build({ ...shared(root), entryPoints: [file] });
  for (const name of packagesIn(metafile)) packages.add(name);
  const [output] = Object.keys(metafile.outputs);
  if (!output) throw new Error(`${file}: the worker was not bundled`);
  return relative(join("dist", folder), output);
}
