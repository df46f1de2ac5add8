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
  badValue: ({ label, text, min, max, usual }: BadValue) =>
    `Lenken har «${text}» for «${label}», som går fra ${min} til ${max}. Den står på ${usual}.`,
  badLink: (field: string, problem: string) => `Lenken kan ikke leses ved «${field}»: ${problem}`,
  /** Of the same problem, in the cells after the one that tells of it. */
  badLinkAgain: "Lenken kan ikke leses, som sagt over.",
  problemTitle: "Disse notatbøkene kunne ikke leses",
  none: "Det er ingen notatbøker ennå. Lag en med: npm run notebook -- min-notatbok",
};

/** A value in a link that a slider can't take. */
export interface BadValue {
  readonly label: string;
  readonly text: string;
  readonly min: string;
  readonly max: string;
  readonly usual: string;
}

/** First and last value of a series, as text. */
export interface SeriesSpan {
  readonly name: string;
  readonly from: string;
  readonly firstYear: number;
  readonly to: string;
  readonly lastYear: number;
}

export type NotebookWords = typeof nb;
