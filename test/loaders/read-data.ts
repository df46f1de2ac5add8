import { readFileSync } from "node:fs";
import type { ReadText } from "../../loaders/read-table.js";

/** Reads the project's own `data` folder, as the shims do. */
export const readData: ReadText = (path) => readFileSync(`data/${path}`, "utf8");

/** Reads `data` with one file's text changed. */
export function readDataWith(path: string, change: (text: string) => string): ReadText {
  const changed = change(readData(path));
  if (changed === readData(path)) throw new Error(`${path} was not changed`);
  return (asked) => (asked === path ? changed : readData(asked));
}
