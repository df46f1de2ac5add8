import type { TableSummary } from "../src/model/sources/table-summary.js";
import { checkRows } from "./check-rows.js";
import { findResource, parseDataPackage, type Resource } from "./data-package.js";
import { parseTable } from "./parse-table.js";
import type { ReadText } from "./read-table.js";

/** Every table of the data package with its provenance, columns and number of rows. */
export function loadTables(read: ReadText): TableSummary[] {
  const { resources } = parseDataPackage(read("datapackage.json"));
  return resources.map((resource) => summarize(resource, countRows(read, resource)));
}

/** A table's text as it lies in `data/`. @throws if the data package has none named `name` */
export function readTableText(read: ReadText, name: string): string {
  return read(findResource(parseDataPackage(read("datapackage.json")), name).path);
}

function countRows(read: ReadText, resource: Resource): number {
  const rows = parseTable(read(resource.path), resource);
  checkRows(rows, resource);
  return rows.length;
}

function summarize(resource: Resource, rows: number): TableSummary {
  const { name, path, title, titleEn, table, asOf, retrieved, sureness } = resource;
  return {
    name,
    path,
    title,
    titleEn,
    sources: resource.sources.map((source) => source.title),
    table,
    licences: resource.licenses.map((licence) => ({
      title: licence.title,
      path: licence.path ?? null,
    })),
    asOf,
    retrieved: retrieved === "unknown" ? null : retrieved,
    sureness,
    fields: resource.schema.fields.map((field) => ({
      name: field.name,
      type: field.type,
      description: field.description,
      descriptionEn: field.descriptionEn,
      unit: field.unit ?? null,
    })),
    rows,
  };
}
