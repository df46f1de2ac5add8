import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findDataProblems } from "../../loaders/data-problems.js";
import { pageIds } from "../../src/view/core/page-id.js";
import { twinPages } from "../../src/view/core/site-pages.js";
import { listNotebooks } from "../notebook/files.js";
import { checkNotebookFiles } from "./notebook-files.js";
import { checkPageTypes } from "./page-types.js";
import { checkTwins } from "./twins.js";

const twins = pageIds.map((id) => twinPages(id).map(({ path }) => path));

/**
 * What is wrong with the tables and the pages below `root`, a line each with file and line.
 * Framework would stop at the first bad table, and build a page with any error in its code.
 */
export function checkSources(root: string): string[] {
  return [
    ...findDataProblems((path) => readFileSync(join(root, "data", path), "utf8")),
    ...listNotebooks(root).problems,
    ...checkNotebookFiles(root),
    ...checkPageTypes(root),
    ...checkTwins(root, twins),
  ];
}
