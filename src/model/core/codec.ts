/**
 * How one part of the workspace stands in an address. A part may look at those that are read before
 * it, `Before` by their names.
 */
export interface Codec<Value, Reading extends { readonly value: unknown }, Before = unknown> {
  /** Its keys in a query; all others are somebody else's. */
  readonly keys: readonly string[];
  /** Reads a query from which other parts' keys are taken out. Never throws. */
  readonly read: (query: string, before: Before) => Reading;
  /**
   * Its text in a query, "k=3427&kfix=10"; "" when there is nothing to say.
   *
   * @param room characters that are left for it, if they are counted
   */
  readonly write: (value: Value, room?: number) => string;
}
