/** One column of a data table. */
export interface TableField {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly description: string;
  readonly descriptionEn: string;
  readonly unit: string | null;
}

/** A data table and where it comes from. Written by `src/data/tables.json.ts`. */
export interface TableSummary {
  /** Name of the download: `data/tables/<name>.csv`. */
  readonly name: string;
  /** Place in the project's `data` folder. */
  readonly path: string;
  readonly title: string;
  readonly titleEn: string;
  readonly sources: readonly string[];
  /** Table or page in the source. */
  readonly table: string;
  readonly licences: readonly { readonly title: string; readonly path: string | null }[];
  /** The date or year the figures are of. */
  readonly asOf: string;
  /** The date the table was fetched, null where it was not written down. */
  readonly retrieved: string | null;
  /** A official publication, B one secondary source or computed, C estimate. */
  readonly sureness: string;
  readonly fields: readonly TableField[];
  readonly rows: number;
}
