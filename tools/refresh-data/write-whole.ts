import { readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** What a write that was killed left behind. */
const stale = /\.\d+\.tmp$/;

/** Removes the temporary files below `folder` that a killed `writeWhole` left there. */
export function removeStale(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (stale.test(path)) rmSync(join(folder, path), { force: true });
}

/**
 * Writes several files so that none is ever seen half-written: all texts go to temporary files
 * first, which then take the place of the old ones.
 *
 * @param texts the new text of each file, by its path below `folder`
 */
export function writeWhole(folder: string, texts: ReadonlyMap<string, string>): void {
  const moves = [...texts].map(([path, text]) => {
    const target = join(folder, path);
    return { target, temporary: `${target}.${process.pid}.tmp`, text };
  });
  try {
    for (const { temporary, text } of moves) writeFileSync(temporary, text, { flush: true });
    for (const { temporary, target } of moves) renameSync(temporary, target);
  } finally {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
  }
}
