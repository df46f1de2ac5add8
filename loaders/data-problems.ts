import { checkRows } from "./check-rows.js";
import { parseDataPackage, type Resource } from "./data-package.js";
import { parseTable } from "./parse-table.js";
import type { ReadText } from "./read-table.js";

/**
 * What is wrong with `data/datapackage.json`, or, when nothing is, the first fault of each table, a
 * line each: `growth-rates.csv:7 growthPerYear: expected a number, got "n/a"`.
 */
export function findDataProblems(read: ReadText): string[] {
  let resources: readonly Resource[] = [];
  const problems = complaint(() => {
    resources = parseDataPackage(read("datapackage.json")).resources;
  });
  return [
    ...problems,
    ...resources.flatMap((resource) =>
      complaint(() => checkRows(parseTable(read(resource.path), resource), resource)),
    ),
  ];
}

function complaint(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return (error instanceof Error ? error.message : `${error}`).split("\n");
  }
}
