import * as v from "valibot";
import {
  type PublishedResult,
  publishedQualifiers,
  publishedUnits,
} from "../src/model/sources/published.js";
import { type ReadText, readTable } from "./read-table.js";

const Row = v.object({
  id: v.string(),
  source: v.string(),
  section: v.string(),
  year: v.nullable(v.number()),
  statementNb: v.string(),
  statementEn: v.string(),
  value: v.number(),
  unit: v.picklist(publishedUnits),
  qualifier: v.picklist(publishedQualifiers),
  roundedTo: v.nullable(v.number()),
});

/** Every figure of the two reports that the product shows or checks, in the reports' order. */
export function readPublished(read: ReadText): PublishedResult[] {
  return [
    ...readTable(read, "oe-published-results", Row),
    ...readTable(read, "ie-published-results", Row),
  ];
}

/** The published figure named `id`. @throws if there is none */
export function findPublished(results: readonly PublishedResult[], id: string): PublishedResult {
  const found = results.find((result) => result.id === id);
  if (found) return found;
  throw new Error(`published-results.csv: no figure named "${id}"`);
}
