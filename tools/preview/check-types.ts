import process from "node:process";
import { checkNotebookTypes } from "../gates/page-types.js";

/*
 * The process behind `startTypeChecks`: asked with a notebook's path, it answers with what is wrong.
 */
const [root = "."] = process.argv.slice(2);
process.on("message", (notebook: string) => process.send?.(checkNotebookTypes(root, notebook)));
