/** A figure that a source prints, as `data/<source>/published-results.csv` carries it. */
export interface PublishedResult {
  /** Stable name, for example "total2050High". */
  readonly id: string;
  /** "oe-2022-78", "ie-1085" … */
  readonly source: string;
  /** Chapter, table or page: "ch. 4.2". */
  readonly section: string;
  /** What the source says, in our words. */
  readonly statementNb: string;
  readonly statementEn: string;
  readonly value: number;
  /** mnok | nok | share | factor | growthPerYear | count | fte | inhabitants */
  readonly unit: string;
  /** The step the source rounded to, in `unit`; the tolerance is half of it. Null: printed exactly. */
  readonly roundedTo: number | null;
}
