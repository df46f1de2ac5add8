import { resolve } from "node:path";

/**
 * The folder that a command works in: the one it is told, or the project's own. Throws for an option:
 * these commands have none, and would make a folder of its name.
 */
export function workingFolder(args: readonly string[]): string {
  const option = args.find((one) => one.startsWith("-"));
  if (option !== undefined) throw new Error(`unknown option: ${option}; there are none`);
  return args[0] ?? resolve(import.meta.dirname, "..");
}
