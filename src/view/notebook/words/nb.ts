/** Texts around what a notebook draws. */
export const nb = {
  year: "År",
  source:
    "Kilde: egen beregning. Modellens tall bygger på OE 2022-78 (Oslo Economics og BearingPoint) og SSB.",
  caption: (title: string, unit: string) => (unit === "" ? title : `${title}, ${unit}`),
  /** "Modell: 4 500 (2021) til 9 385 (2050)" */
  span: ({ name, from, firstYear, to, lastYear }: SeriesSpan) =>
    `${name}: ${from} (${firstYear}) til ${to} (${lastYear})`,
  point: (name: string, value: string, year: number) => `${name}: ${value} (${year})`,
  missing: (name: string, years: string) => `${name} mangler ${years}`,
  problemTitle: "Disse notatbøkene kunne ikke leses",
  none: "Det er ingen notatbøker ennå. Lag en med: npm run notebook -- min-notatbok",
};

/** First and last value of a series, as text. */
export interface SeriesSpan {
  readonly name: string;
  readonly from: string;
  readonly firstYear: number;
  readonly to: string;
  readonly lastYear: number;
}

export type NotebookWords = typeof nb;
