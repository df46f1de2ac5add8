/**
 * Units of published figures. `mnok` is million kroner, `nok` kroner; `share`, `growth` (over the
 * whole span), `growthPerYear` and `percentagePoints` are fractions: 0.05 is 5 %.
 */
export const publishedUnits = [
  "mnok",
  "nok",
  "share",
  "growth",
  "growthPerYear",
  "factor",
  "percentagePoints",
  "count",
  "fte",
  "hours",
  "inhabitants",
] as const;

export type PublishedUnit = (typeof publishedUnits)[number];

/**
 * How the source words the figure p, rounded to the step s, and so what agrees with it:
 * `exact` p alone · `rounded` p ± s/2 · `about` ("om lag", "i størrelsesorden") p ± s ·
 * `above` ("drøyt", "i overkant av") from p up to p + s · `moreThan` ("mer enn") all above p ·
 * `below` ("nesten", "i underkant av") from p − s up to p · `lessThan` ("mindre enn") all below p.
 */
export const publishedQualifiers = [
  "exact",
  "rounded",
  "about",
  "above",
  "moreThan",
  "below",
  "lessThan",
] as const;

export type PublishedQualifier = (typeof publishedQualifiers)[number];

/** A figure that a source prints, as `data/<source>/published-results.csv` carries it. */
export interface PublishedResult {
  /** Stable name, for example "total2050High". */
  readonly id: string;
  /** "oe-2022-78", "ie-1085" … */
  readonly source: string;
  /** Chapter, table or page: "ch. 4.2". */
  readonly section: string;
  /** The year the figure is of; null where the source does not say. */
  readonly year: number | null;
  /** What the source says, in our words. */
  readonly statementNb: string;
  readonly statementEn: string;
  readonly value: number;
  readonly unit: PublishedUnit;
  readonly qualifier: PublishedQualifier;
  /** The step the source rounded to, in `unit`. Null: printed exactly. */
  readonly roundedTo: number | null;
}

/** Looks up published figures by their id. The function throws for an id that is not there. */
export function publishedValues(results: readonly PublishedResult[]): (id: string) => number {
  const values = new Map(results.map(({ id, value }) => [id, value]));
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`no published figure named "${id}"`);
    return value;
  };
}
