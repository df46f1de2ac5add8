import { existsSync, readdirSync, utimesSync, watch } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { exitCode, resetFrameworkCache, startFramework } from "./framework.js";

/** What the shims in `src/data` are made from, and Framework does not watch. */
const sources = ["data", "loaders", "src/model"];

/**
 * Touches every shim when a table, a loader or the model changes, so that an open page asks for
 * its data anew: Framework looks at nothing but the time of the shim's own file.
 */
function watchSources(root: string): void {
  const shims = join(root, "src/data");
  let pending: NodeJS.Timeout | undefined;
  const touch = () => {
    const now = new Date();
    for (const name of readdirSync(shims, { recursive: true, encoding: "utf8" }))
      utimesSync(join(shims, name), now, now);
  };
  for (const folder of sources.map((name) => join(root, name)).filter(existsSync))
    watch(folder, { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(touch, 100);
    });
}

const root = resolve(import.meta.dirname, "..");
resetFrameworkCache(root);
watchSources(root);
const server = startFramework(root, ["preview", "--host", "127.0.0.1", "--no-open"]);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
process.exit(await exitCode(server));
