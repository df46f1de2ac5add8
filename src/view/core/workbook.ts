/**
 * A sheet of a workbook as read: values as they stand, days as texts, row by row. A formula that
 * no program has calculated stands as its text: "=SUM(B2:B4)".
 */
export interface ReadSheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
  /** Ranges of cells, all of them among `data`, that were merged into one: "B3:C3". Left out for none. */
  readonly merged?: readonly string[];
}

/** Why a workbook is not read. */
export type WorkbookRefusal =
  | "unopened"
  | "tooLarge"
  | "tooMuchInside"
  | "tooManyCells"
  | "tooSlow"
  | "lockedOrOld"
  | "notAWorkbook";

/** A workbook, read or refused. */
export type WorkbookReading =
  | { readonly sheets: readonly ReadSheet[] }
  | { readonly refused: WorkbookRefusal };

/** How large a workbook may be. */
export interface WorkbookLimits {
  /** The file itself, bytes. */
  readonly fileBytes: number;
  /** All that is packed in it, bytes. */
  readonly unpackedBytes: number;
  /** Rows times columns, summed over the sheets. */
  readonly cells: number;
  /** Reading it, milliseconds. */
  readonly time: number;
}

/** What the worker that reads workbooks is asked to do. */
export interface WorkbookTask {
  readonly archive: Uint8Array;
  readonly limits: WorkbookLimits;
}
