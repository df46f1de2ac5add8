/** SSB's alternatives: main (MMMM), low (LLML) and high (HHMH) national growth. */
export const populationAlternatives = ["main", "low", "high"] as const;

export type PopulationAlternative = (typeof populationAlternatives)[number];

/** Whose number the cost is divided by: all inhabitants, or those aged 67 or 80 and over. */
export const populationAges = ["all", "67plus", "80plus"] as const;

export type PopulationAges = (typeof populationAges)[number];

/** The population of Norway, one value a year from `firstYear` on. */
export interface PopulationSeries {
  readonly firstYear: number;
  /** Inhabitants on 1 January; actual figures until the projection starts. */
  readonly inhabitants: readonly number[];
  /** Of these, aged 67 and over. */
  readonly aged67plus: readonly number[];
  /** Of these, aged 80 and over. */
  readonly aged80plus: readonly number[];
}

/** Written by `src/data/population.json.ts` from `data/ssb`. */
export interface Population {
  /** Years SSB published a projection in that we carry, oldest first: "2022", "2024", "2026". */
  readonly vintages: readonly string[];
  /** By vintage, then alternative. */
  readonly series: Readonly<
    Record<string, Readonly<Record<PopulationAlternative, PopulationSeries>>>
  >;
  /** The vintage the report used: "2022". */
  readonly reportVintage: string;
  /**
   * The report does not say what it divides the cost of its baseline year by; the population at
   * that year's end fits, 1 January of the next: OE 2022-78 ch. 4.3, "drøyt 820 kroner" = 4.5 bn /
   * 5 425 270.
   */
  readonly baselineYearCountedOn: number;
  /**
   * The report's "drøyt 1 520 kroner" per inhabitant in 2050 follows from 9.3 bn and this count,
   * SSB's main alternative of `reportVintage` for 2060, not from the one for 2050.
   */
  readonly reportPerInhabitant2050: { readonly countedOn: number; readonly inhabitants: number };
}
