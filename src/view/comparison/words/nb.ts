import type { PopulationAges } from "../../../model/core/population.js";

/** The cheapest and the dearest scenario in a year, each amount with the scenario's letter. */
export interface Extremes {
  readonly low: string;
  readonly high: string;
  readonly lowLetter: string;
  readonly highLetter: string;
  readonly year: number;
}

/** What a cost per inhabitant rests on, as text. */
interface PerInhabitantSource {
  /** "innbygger 80+"; of scenarios of different ages, "innbygger". */
  readonly whom: string;
  readonly constant: string;
  /** The first year's cost, and how sure it is. */
  readonly start: string;
}

/** How two scenarios differ in a year, and what differs most. */
export interface Difference {
  readonly amount: string;
  readonly isLess: boolean;
  readonly from: string;
  readonly to: string;
  readonly year: number;
  /** "Journalløsninger (EPJ) 2021–2025" */
  readonly largest: string;
}

/** The texts of comparing scenarios in bokmål. */
export const nb = {
  controls: {
    chosen: "Scenarioer som sammenlignes",
    add: "Legg til",
    full: (most: number) => `Det er plass til ${most}. Ta bort ett for å legge til et annet.`,
    own: "Ditt scenario",
    reasonsLeftOut: (most: string) =>
      `Begrunnelsene er utelatt fra adressen, som ellers ville blitt lengre enn ${most} tegn. De er med i filer og lagrede scenarioer.`,
    open: "Åpne",
    remove: "Ta bort",
    linkField: "Lenke til et scenario",
    linkHint: "Lenke fra «Del» eller adressefeltet",
    addLink: "Legg til lenken",
    file: "Åpne en fil (.json eller .xlsx)",
    from: "Fra",
    to: "Til",
    differs: (letter: string) => `Annet enn i ${letter}`,
  },
  total: {
    title: ({ low, high, lowLetter, highLetter, year }: Extremes) =>
      `Fra ${low} (${lowLetter}) til ${high} (${highLetter}) i ${year}`,
    source: (constant: string, start: string) =>
      `Milliarder kroner per år, ${constant}. ${start}. Kilde: OE 2022-78 og egen beregning.`,
  },
  perInhabitant: {
    title: (whom: string, { low, high, lowLetter, highLetter, year }: Extremes) =>
      `Per ${whom}: ${low} (${lowLetter}) til ${high} (${highLetter}) i ${year}`,
    mixedTitle: "Kostnaden er delt på ulike aldersgrupper og kan ikke sammenlignes",
    /** The ages of one scenario where they are not those of all. */
    mixed: (text: string, whom: string) => `${text} per ${whom}`,
    /** Short enough for a label in a chart. */
    mixedLabel: (text: string, ages: string) => `${text} (${ages})`,
    ages: { all: "alle", "67plus": "67+", "80plus": "80+" } satisfies Record<
      PopulationAges,
      string
    >,
    source: ({ whom, constant, start }: PerInhabitantSource) =>
      `Kroner per ${whom}, ${constant}. Folketall: SSB, framskrivingen i hvert scenario. ${start}. Kilde: OE 2022-78, SSB og egen beregning.`,
  },
  breakEven: {
    title: ({ low, high, lowLetter, highLetter, year }: Extremes) =>
      `Del av bemanningsveksten som e-helse må spare for å dekke sin egen vekst: ${low} (${lowLetter}) til ${high} (${highLetter}) i ${year}`,
    source:
      "Lønnsomhetsgrensen: prosent av bemanningsveksten som e-helse må gjøre unødvendig for å dekke sin egen vekst, i hvert år alene; nåverdien står i tabellen. Kilde: OE 2022-78 kap. 4.3 og egen beregning.",
  },
  difference: {
    title: ({ amount, isLess, from, to, year, largest }: Difference) =>
      `${to} koster ${amount} ${isLess ? "mindre" : "mer"} enn ${from} i ${year}; størst utslag: ${largest}`,
    bar: (from: string, to: string) => `${to} − ${from}`,
    none: (from: string, to: string) => `${from} og ${to} koster det samme hele veien`,
    source: (year: number, constant: string) =>
      `Milliarder kroner i ${year}, ${constant}. Før avrunding summerer delene nøyaktig til forskjellen, uansett i hvilken rekkefølge de regnes. Kilde: OE 2022-78 og egen beregning.`,
    caption: ({
      from,
      to,
      year,
      kroner,
    }: {
      readonly from: string;
      readonly to: string;
      readonly year: number;
      readonly kroner: string;
    }) => `${to} mot ${from}: forskjell i ${year}, millioner ${kroner}`,
  },
  results: {
    caption: (year: number, constant: string) => `Resultat i ${year}, ${constant}`,
    costs: "Årlig kostnad",
    /** The cost of the first year: how sure it is. */
    start: (year: number, interval: string) => `Sum ${year} (${interval})`,
    key: "Nøkkeltall",
    growth: (year: number) => `Vekst fra ${year}`,
    perInhabitant: "Per innbygger",
    perWhom: (whom: string) => `Per ${whom}`,
    shareOfCare: "Av helse og omsorg, antatt bemanning",
    breakEven: "Må spares av bemanningsveksten (lønnsomhetsgrense), ett år",
    breakEvenPresent: "Må spares av bemanningsveksten (lønnsomhetsgrense), nåverdi",
  },
  assumptions: {
    caption: "Forutsetninger: realvekst per år",
    cost: (year: number) => `Kostnad ${year}`,
    reason: "Begrunnelse",
    other: "Annet",
    population: "Folketall",
    staffing: "Bemanning",
    discountRate: "Kalkulasjonsrente",
    gains: (year: number) => `Andre gevinster i ${year}`,
    populationOf: (vintage: string, alternative: string, whom: string) =>
      `SSB ${vintage}, ${alternative}, per ${whom}`,
  },
};

/** The texts of comparing scenarios. */
export type ComparisonWords = typeof nb;
