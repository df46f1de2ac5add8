import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { frameworkLog } from "./framework-log.js";
import { notebookOffer } from "./notebook/libraries.js";

const require = createRequire(import.meta.url);
const frameworkDist = join(
  dirname(require.resolve("@observablehq/framework/package.json")),
  "dist",
);

/**
 * Empties Framework's cache, whose files it reuses even when data or a loader's imports changed,
 * and enters a made-up version of every `npm:` package that Framework's own client names.
 * Framework looks those versions up in directory names, and asks a registry for the ones it does
 * not find: without this no build succeeds offline. The packages themselves are never loaded.
 */
export function resetFrameworkCache(root: string): void {
  const cache = join(root, "src/.observablehq/cache");
  rmSync(cache, { recursive: true, force: true });
  for (const name of clientPackages())
    mkdirSync(join(cache, "_npm", `${name}@0.0.0`), { recursive: true });
}

/** Names of the packages that Framework's client code refers to as `npm:name`. */
function clientPackages(): Set<string> {
  const client = join(frameworkDist, "client");
  const names = new Set<string>();
  for (const file of readdirSync(client, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js")) continue;
    const text = readFileSync(join(client, file), "utf8");
    for (const [, name] of text.matchAll(/["']npm:((?:@[\w.-]+\/)?[\w.-]+)/g))
      if (name !== undefined) names.add(name);
  }
  if (names.size === 0) throw new Error(`no npm: package found in ${client}`);
  return names;
}

/**
 * Starts Framework's command line in `root`, without telemetry or network, and with what matters of
 * its log.
 */
export function startFramework(root: string, args: readonly string[]): ChildProcess {
  const first = args[0] === "build" ? "no-packages.mjs" : "client-once.mjs";
  const before = ["offline.mjs", first, "disk-once.mjs"].flatMap((name) => [
    "--import",
    pathToFileURL(join(import.meta.dirname, name)).href,
  ]);
  const command = [...before, join(frameworkDist, "bin/observable.js"), ...args];
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ["inherit", "pipe", "pipe"],
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "true",
      NOTEBOOK_OFFER: notebookOffer,
      PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(
        process.platform === "win32" ? ";" : ":",
      ),
    },
  });
  createInterface(child.stdout).on("line", frameworkLog(console.log));
  createInterface(child.stderr).on("line", frameworkLog(console.error));
  return child;
}

/** Resolves to the exit code of a process that `startFramework` started. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
