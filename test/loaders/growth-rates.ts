import { findResource, parseDataPackage, type Resource } from "../../loaders/data-package.js";
import { readData } from "./read-data.js";

/** The table of growth rates: its schema and its lines, for tests that break one of them. */
export const growthRates: Resource = findResource(
  parseDataPackage(readData("datapackage.json")),
  "growth-rates",
);

export const growthRatesText = readData(growthRates.path);

/** The growth rates with the text of one line (1 is the header) replaced; null removes it. */
export function withLine(line: number, text: string | null): string {
  const lines = growthRatesText.split("\n");
  lines.splice(line - 1, 1, ...(text === null ? [] : [text]));
  return lines.join("\n");
}
