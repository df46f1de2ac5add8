import { resolve } from "node:path";
import process from "node:process";
import { runNotebook } from "./notebook/command.js";

try {
  console.log(await runNotebook(resolve(import.meta.dirname, ".."), process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
