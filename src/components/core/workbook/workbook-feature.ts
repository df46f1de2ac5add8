import type writeXlsxFile from "write-excel-file/universal";

/** Something that the library leaves to its users, added to the files it makes. */
export type WorkbookFeature = NonNullable<
  NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]
>[number];
