import { createRequire } from "node:module";
import type typescript from "typescript";

/**
 * The compiler as a library. Not imported: its nine megabytes would first be searched for the names
 * that they export, which takes as long as to load them.
 */
export const ts: typeof typescript = createRequire(import.meta.url)("typescript");
