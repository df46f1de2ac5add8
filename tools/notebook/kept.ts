import { mkdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { writeWhole } from "../refresh-data/write-whole.js";

/** What `make` gives for a key; from `file` where that holds what an earlier call made for the same key. */
export async function kept<T>(file: string, key: string, make: () => Promise<T>): Promise<T> {
  const earlier = read<T>(file);
  if (earlier?.key === key) return earlier.made;
  const made = await make();
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(dirname(file), new Map([[basename(file), JSON.stringify({ key, made })]]));
  return made;
}

/** Null where there is none that can be read. */
function read<T>(file: string): { readonly key: string; readonly made: T } | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
