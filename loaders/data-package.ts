import * as v from "valibot";

const Constraints = v.strictObject({
  required: v.optional(v.boolean()),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  enum: v.optional(v.array(v.string())),
  pattern: v.optional(v.string()),
});

const Field = v.strictObject({
  name: v.string(),
  type: v.picklist(["string", "integer", "number"]),
  description: v.string(),
  descriptionEn: v.string(),
  unit: v.optional(v.string()),
  constraints: v.optional(Constraints),
});

const TableSchema = v.strictObject({
  fields: v.array(Field),
  primaryKey: v.array(v.string()),
  missingValues: v.tuple([v.literal("")]),
  /** Columns whose values must occur in every combination. */
  completeOver: v.optional(v.array(v.string())),
  /** A column that must be the sum of others. */
  totals: v.optional(v.strictObject({ total: v.string(), parts: v.array(v.string()) })),
});

const Source = v.strictObject({ title: v.string(), path: v.optional(v.string()) });
const Licence = v.strictObject({
  name: v.string(),
  title: v.string(),
  path: v.optional(v.string()),
});

const Resource = v.strictObject({
  name: v.string(),
  path: v.string(),
  // These follow from the path and from what we read; the standard lets them be written.
  profile: v.optional(v.literal("tabular-data-resource")),
  format: v.optional(v.literal("csv")),
  mediatype: v.optional(v.literal("text/csv")),
  encoding: v.optional(v.literal("utf-8")),
  title: v.string(),
  titleEn: v.string(),
  sources: v.array(Source),
  /** Table or page in the source. */
  table: v.string(),
  licenses: v.array(Licence),
  /** The date or year the figures are of. */
  asOf: v.string(),
  /** The date the table was fetched; "unknown" where it was not written down. */
  retrieved: v.string(),
  /** A official publication, B one secondary source or computed, C estimate. */
  sureness: v.string(),
  schema: TableSchema,
});

const DataPackage = v.strictObject({
  name: v.string(),
  title: v.string(),
  titleEn: v.string(),
  profile: v.literal("tabular-data-package"),
  resources: v.array(Resource),
});

/** One column of a table: its name, type, unit and constraints. */
export type Field = v.InferOutput<typeof Field>;
/** One table: where it lies, where it comes from, and its schema. */
export type Resource = v.InferOutput<typeof Resource>;
export type DataPackage = v.InferOutput<typeof DataPackage>;

/**
 * Reads `data/datapackage.json`, a Frictionless Data Package with our own keys `titleEn`, `table`,
 * `asOf`, `retrieved`, `sureness`, `descriptionEn`, `unit`, `completeOver` and `totals`.
 *
 * @throws with a line for each key that is missing, unknown or of the wrong type, by table and column
 */
export function parseDataPackage(text: string): DataPackage {
  const result = v.safeParse(DataPackage, parseJson(text));
  if (result.success) return result.output;
  const lines = result.issues.map(
    ({ path, message }) => `datapackage.json ${placeOf(path ?? [])}: ${message}`,
  );
  throw new Error(lines.join("\n"));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`datapackage.json: ${error instanceof Error ? error.message : error}`);
  }
}

/** The keys that lead to a place, with a table or column called by its name where it has one. */
function placeOf(path: readonly v.IssuePathItem[]): string {
  const keys = path.map(({ key, value }) => {
    const isListed = typeof key === "number" && typeof value === "object" && value !== null;
    return isListed && "name" in value ? value.name : key;
  });
  return keys.join(".").replace(/^resources\.(?=.)/, "");
}

/** The table named `name`. @throws if the package has none of that name */
export function findResource(dataPackage: DataPackage, name: string): Resource {
  const resource = dataPackage.resources.find((candidate) => candidate.name === name);
  if (resource) return resource;
  throw new Error(`datapackage.json: no table named "${name}"`);
}
