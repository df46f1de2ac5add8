/** From the first year of a projection to its last, amounts as text. */
interface FromTo {
  readonly start: string;
  /** With its year, by `inYear`. */
  readonly end: string;
  readonly firstYear: number;
}

interface TotalTitle extends FromTo {
  readonly direction: "up" | "down" | "same";
  /** How sure the first year's cost is: "1,3–7,7". */
  readonly span: string;
}

/** The scenario's line, and what the report's scenarios cost in a year: "5,8–19,2" billions. */
interface ScenarioRange {
  readonly line: string;
  readonly year: number;
  readonly span: string;
  /** What the span is of: "rapportens spenn". */
  readonly spanName: string;
}

interface StartCost {
  readonly year: number;
  readonly cost: string;
  readonly interval: string;
}

type PopulationPart = "whom" | "prices" | "start" | "vintage" | "alternative";

interface Headline {
  /** "middels vekst", or a text of `sentence`. */
  readonly whose: string;
  /** With its year, by `inYear`. */
  readonly cost: string;
  /** What the report's scenarios cost that year: "5,8–19,2". */
  readonly span: string;
  /** What the span is of: "rapportens spenn". */
  readonly spanName: string;
}

interface CostSentence {
  /** A text of `sentence`. */
  readonly headline: string;
  /** A text of `sentence`: "drøyt det dobbelte av 2021". */
  readonly comparison: string;
  readonly perInhabitant: string;
  readonly whom: string;
}

interface TotalSource {
  readonly prices: string;
  readonly year: number;
  readonly interval: string;
}

interface AssumedCare {
  readonly cost: string;
  readonly growth: string;
  readonly targetYear: number;
}

/** What e-health must save of staffing growth to cover its own. */
export interface Shares {
  readonly share: string;
  readonly year: number;
  /** The same share of present values. */
  readonly present: string;
}

/** The texts of results in bokmål. */
export const nb = {
  /** After an amount, and written with it. */
  inYear: (year: number) => ` i ${year}`,
  total: {
    showSpan: "Vis 80 %-spenn",
    title: ({ direction, start, span, end, firstYear }: TotalTitle) =>
      `Kostnaden ${{ up: "øker", down: "faller", same: "går" }[direction]} fra ${start} (${span}) i ${firstYear} til ${end}`,
    scenario: ({ line, year, span, spanName }: ScenarioRange) =>
      `${line} · ${spanName} i ${year}: ${span} mrd. kr`,
    source: ({ prices, year, interval }: TotalSource) =>
      `Milliarder kroner per år, ${prices}. Usikkerhet i ${year}, ${interval}. Kilde: Oslo Economics og BearingPoint (OE 2022-78) og egen beregning.`,
  },
  today: "i dag",
  /** Where a scenario begins, and how sure that is. */
  start: ({ year, cost, interval }: StartCost) => `Kostnad i ${year}: ${cost} (${interval})`,
  perInhabitant: {
    title: ({ whom, start, end, firstYear }: FromTo & { readonly whom: string }) =>
      `Per ${whom}: fra ${start} i ${firstYear} til ${end}`,
    source: ({
      whom,
      prices,
      start,
      vintage,
      alternative,
    }: Readonly<Record<PopulationPart, string>>) =>
      `Kroner per ${whom}, ${prices}. ${start}. Folketall: SSB, framskrivingen fra ${vintage}, ${alternative}. Kilde: OE 2022-78, SSB og egen beregning.`,
    caption: (whom: string, prices: string) => `Kroner per ${whom}, ${prices}`,
  },
  categories: {
    title: ({ name, amount, year }: { name: string; amount: string; year: number }) =>
      `${name} vokser mest til ${year}, med ${amount}`,
    noGrowth: (year: number) => `Ingen kategori koster mer i ${year} enn i utgangspunktet`,
    source: (prices: string) =>
      `Milliarder kroner per år, ${prices}. Tynne linjer: lav, middels og høy vekst. Kilde: OE 2022-78 og egen beregning.`,
    handle: (category: string, span: string) => `${category}, vekst per år ${span}`,
    handleInTotal: (handle: string) => `${handle}, i hoveddiagrammet`,
    totalChange: ({ amount, year }: { amount: string; year: number }) => `Sum ${year}: ${amount}`,
    handleValue: ({ rate, cost, year }: { rate: string; cost: string; year: number }) =>
      `${rate} per år, ${cost} i ${year}`,
    caption: (kroner: string) =>
      `Vekst per år i hver periode, og kostnad i millioner ${kroner} ved periodens start og slutt`,
    growth: "Vekst per år",
    start: "Ved start",
    end: "Ved slutt",
  },
  waterfall: {
    title: ({ name, period, amount }: Readonly<Record<"name" | "period" | "amount", string>>) =>
      `Det største bidraget: ${name} ${period}, ${amount}`,
    noGrowth: (firstYear: number, lastYear: number) =>
      `Ingen kategori vokser fra ${firstYear} til ${lastYear}`,
    source: (prices: string, start: string) =>
      `Milliarder kroner, ${prices}, hvert tall avrundet for seg. ${start}. Kilde: OE 2022-78 og egen beregning.`,
    change: "Endring",
  },
  keyFigures: {
    same: (preset: string) => `som ${preset}`,
    change: (amount: string, preset: string) => `mot ${preset.toLowerCase()}: ${amount}`,
    cost: (year: number) => `Kostnad i ${year}`,
    factor: (year: number) => `Vekst fra ${year}`,
    from: (cost: string, interval: string) => `fra ${cost} (${interval})`,
    perInhabitant: (whom: string) => `Per ${whom}`,
    shareOfCare: "Av helse og omsorg",
    ofAssumed: ({ cost, growth, targetYear }: AssumedCare) =>
      `delt på ${cost}: antatt bemanning, ${growth} økt behov til ${targetYear}`,
    breakEven: (present: string) =>
      `av bemanningsveksten må spares for å dekke egen vekst; som nåverdi ${present}`,
    nothingToSave: "dekker sin egen vekst uten å spare",
    presentToSave: (present: string) =>
      `dekker sin egen vekst uten å spare; må som nåverdi spare ${present}`,
    nothing: "ingenting",
  },
  sentence: {
    headline: ({ whose, cost, span, spanName }: Headline) =>
      `Med ${whose} koster e-helse ${cost} (${spanName}: ${span})`,
    cost: ({ headline, comparison, perInhabitant, whom }: CostSentence) =>
      `${headline}, ${comparison}: ${perInhabitant} per ${whom}.`,
    named: (name: string) => `«${name}»`,
    own: "ditt scenario",
    breakEven: ({ share, year, present }: Shares) =>
      `Den dekker sin egen vekst i ${year} om den sparer ${share} av bemanningsveksten, eller ${present} regnet som nåverdi av alle årene.`,
    /** Where the present value of all years asks for no saving, or it alone does. */
    breakEvenInYear: ({ share, year }: Omit<Shares, "present">) =>
      `Den dekker sin egen vekst i ${year} om den sparer ${share} av bemanningsveksten. Regnet som nåverdi av alle årene trenger den ikke spare noe.`,
    breakEvenPresent: ({ year, present }: Omit<Shares, "share">) =>
      `Den dekker sin egen vekst i ${year} uten å spare, men regnet som nåverdi av alle årene må den spare ${present} av bemanningsveksten.`,
    /** After a share above all of it. */
    moreThanAll: "Mer enn hele bemanningsveksten kan ikke spares.",
    same: (year: number) => `som i ${year}`,
    less: (change: string, year: number) => `${change} mindre enn i ${year}`,
    more: (change: string, year: number) => `${change} mer enn i ${year}`,
    nearlyTwice: (year: number) => `nesten det dobbelte av ${year}`,
    justOverTwice: (year: number) => `drøyt det dobbelte av ${year}`,
    times: (times: string, year: number) => `${times} ganger så mye som i ${year}`,
  },
};

/** The texts of results. */
export type ResultWords = typeof nb;
