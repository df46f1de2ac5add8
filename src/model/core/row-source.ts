/** How sure a number is: A read in or checked against an official publication, B one secondary source or computed, C estimate. */
export type Sureness = "A" | "B" | "C";

/** Where a number in a table is from, where the table's rows are not all from one place. */
export interface RowSource {
  readonly sureness: Sureness;
  /** Publisher and publication, as the table has it; left out where that is the table's own. */
  readonly source?: string;
}
