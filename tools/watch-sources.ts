import { existsSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { watch } from "chokidar";

/** What the shims in `src/data` are made from, and Framework does not watch. */
const sources = ["data", "loaders", "src/model", "src/notebooks"];

/** Milliseconds of rest before a row of saves counts as one. */
const rest = 100;

/**
 * Touches every shim when a table, a loader or the model changes, so that an open page asks for
 * its data anew: Framework looks at nothing but the time of the shim's own file. Then calls `tell`.
 * Resolves to what ends the watch, when it has begun.
 */
export async function watchSources(
  root: string,
  tell: () => void = () => {},
): Promise<() => Promise<void>> {
  let pending: NodeJS.Timeout | undefined;
  const folders = sources.map((name) => join(root, name)).filter(existsSync);
  const watcher = watch(folders, { ignoreInitial: true }).on("all", () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      touchShims(root);
      tell();
    }, rest);
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return () => {
    clearTimeout(pending);
    return watcher.close();
  };
}

function touchShims(root: string): void {
  const shims = join(root, "src/data");
  const now = new Date();
  for (const name of readdirSync(shims, { recursive: true, encoding: "utf8" }))
    utimesSync(join(shims, name), now, now);
}
