import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts each data file beside its fingerprinted self under its own name: notebooks read the model's
 * data by name, in the built site as in the live preview.
 */
export function addDataFiles(root: string): void {
  const folder = join(root, "dist/_file/data");
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) {
    const [, name, ending] = /^(.+)\.[0-9a-f]{8}(\.\w+)$/.exec(file) ?? [];
    if (name !== undefined) copyFileSync(join(folder, file), join(folder, `${name}${ending}`));
  }
}
