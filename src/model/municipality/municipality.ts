/** A municipality in the borders of 2024. Travels as Arrow, see `src/data/municipalities.arrow.ts`. */
export interface Municipality {
  /** Four digits, from 2024: "3427". */
  readonly number: string;
  /** Norwegian name. Not unique: there are two Herøy and two Våler. */
  readonly name: string;
  /** Sámi and Kven names and other spellings. */
  readonly otherNames: readonly string[];
  /** Municipalities that have been merged into this one since 2017. */
  readonly formerNames: readonly string[];
  readonly countyNumber: string;
  /** Norwegian name of the county. */
  readonly county: string;
  /** KOSTRA group 1–17; null where SSB's list has none yet (Haram). */
  readonly kostraGroup: number | null;
  /** SSB's class, 1 the most central to 6; null where the list has none yet (Haram). */
  readonly centrality: number | null;
  /** Middle of its largest polygon, degrees, WGS84. */
  readonly longitude: number;
  readonly latitude: number;
  /** The year of the first count: 2021. */
  readonly firstYear: number;
  /** Inhabitants on 1 January, one count a year from `firstYear` to 2026. */
  readonly inhabitants: readonly number[];
  /** Of these, aged 67 and over. */
  readonly aged67plus: readonly number[];
  /** Of these, aged 80 and over. */
  readonly aged80plus: readonly number[];
  /**
   * Counts before this year are an estimate, null where none is: Ålesund and Haram were one
   * municipality until 2024, and their counts are half of it each.
   */
  readonly estimatedBefore: number | null;
}
