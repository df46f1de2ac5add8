import type { CostMeasure } from "../../../model/core/cost-measure.js";
import type { StaffingShape } from "../../../model/core/staffing-choices.js";

/** From the first year of a projection to its last, amounts as text. */
interface FromTo {
  readonly start: string;
  readonly end: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

interface TotalTitle extends FromTo {
  readonly isUp: boolean;
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

/** What the point in the map stands for, as text; `when` is a text of `effectMap.when`. */
interface Effect {
  readonly amount: string;
  readonly isGain: boolean;
  readonly when: string;
}

/** The texts of results in bokmål. */
export const nb = {
  total: {
    showSpan: "Vis 80 %-spenn",
    title: ({ isUp, start, span, end, firstYear, lastYear }: TotalTitle) =>
      `Kostnaden ${isUp ? "øker" : "faller"} fra ${start} (${span}) i ${firstYear} til ${end} i ${lastYear}`,
    scenario: ({ line, year, span, spanName }: ScenarioRange) =>
      `${line} · ${spanName} i ${year}: ${span} mrd. kr`,
    source: ({ prices, year, interval }: TotalSource) =>
      `Milliarder kroner per år, ${prices}. Usikkerhet i ${year}: ${interval}. Kilde: Oslo Economics og BearingPoint (OE 2022-78) og egen beregning.`,
  },
  today: "i dag",
  perInhabitant: {
    title: ({ whom, start, end, firstYear, lastYear }: FromTo & { readonly whom: string }) =>
      `Per ${whom}: fra ${start} i ${firstYear} til ${end} i ${lastYear}`,
    source: ({ whom, prices, vintage, alternative }: Readonly<Record<PopulationPart, string>>) =>
      `Kroner per ${whom}, ${prices}. Folketall: SSB, framskrivingen fra ${vintage}, ${alternative}. Kilde: OE 2022-78, SSB og egen beregning.`,
    caption: (whom: string, prices: string) => `Kroner per ${whom}, ${prices}`,
  },
  categories: {
    title: ({ name, amount, year }: { name: string; amount: string; year: number }) =>
      `${name} vokser mest: ${amount} mer i ${year}`,
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
    source: (prices: string) =>
      `Milliarder kroner, ${prices}. Kilde: OE 2022-78 og egen beregning.`,
    change: "Endring",
  },
  keyFigures: {
    same: (preset: string) => `som ${preset}`,
    change: (amount: string, preset: string) => `${amount} mot ${preset}`,
    cost: (year: number) => `Kostnad i ${year}`,
    factor: (year: number) => `Vekst fra ${year}`,
    from: (cost: string, interval: string) => `fra ${cost} (${interval})`,
    perInhabitant: (whom: string) => `Per ${whom}`,
    shareOfCare: "Av helse og omsorg",
    ofAssumed: ({ cost, growth, targetYear }: AssumedCare) =>
      `delt på ${cost}: antatt bemanning, ${growth} økt behov til ${targetYear}`,
    breakEven: (present: string) =>
      `av bemanningsveksten må spares for å dekke egen vekst; ${present} som nåverdi`,
    nothingToSave: "dekker sin egen vekst uten å spare",
  },
  sentence: {
    headline: ({ whose, cost, year, span, spanName }: Headline) =>
      `Med ${whose} koster e-helse ${cost} i ${year} (${spanName}: ${span})`,
    cost: ({ headline, comparison, perInhabitant, whom }: CostSentence) =>
      `${headline}, ${comparison}: ${perInhabitant} per ${whom}.`,
    named: (name: string) => `«${name}»`,
    own: "ditt scenario",
    breakEven: ({ share, year, present }: Shares) =>
      `Den dekker sin egen vekst i ${year} om den sparer ${share} av bemanningsveksten, eller ${present} regnet som nåverdi av alle årene.`,
    same: (year: number) => `som i ${year}`,
    less: (change: string, year: number) => `${change} mindre enn i ${year}`,
    more: (change: string, year: number) => `${change} mer enn i ${year}`,
    nearlyTwice: (year: number) => `nesten det dobbelte av ${year}`,
    justOverTwice: (year: number) => `drøyt det dobbelte av ${year}`,
    times: (times: string, year: number) => `${times} ganger så mye som i ${year}`,
  },
  /** What the staffing alternative rests on. */
  assumption: {
    need: ({ cost, isCare, year, growth, targetYear }: StaffingNeedText) =>
      `${cost} ${isCare ? "til omsorgstjenester " : ""}i ${year} og ${growth} økt behov til ${targetYear}`,
    shape: {
      even: "jevn vekst",
      reference: "veksten fordelt som i SSBs referansebane",
    } satisfies Record<StaffingShape, string>,
    realGrowth: (growth: string) => `${growth} realvekst per år i kostnaden per årsverk`,
  },
  staffingFigures: {
    extraStaffing: (year: number) => `Ekstra bemanning ${year}`,
    extraEhealth: (year: number) => `Ekstra e-helse ${year}`,
    factorFrom: ({ factor, cost, year, interval }: FactorFrom) =>
      `${factor} fra ${cost} i ${year} (${interval})`,
    breakEven: (year: number) => `Lønnsomhetsgrense ${year}`,
    breakEvenPresent: (span: string) => `Grense, nåverdi ${span}`,
    undiscounted: (share: string) => `${share} uten rente`,
    netEffect: (year: number, saved: string) => `Netto ${year} om ${saved} spares`,
    presentValue: (amount: string) => `${amount} i nåverdi`,
  },
  staffing: {
    title: {
      yearly: ({ share, year, present }) =>
        `E-helse dekker sin egen vekst om den sparer ${share} av bemanningsveksten i ${year}, eller ${present} regnet som nåverdi`,
      sum: ({ share, year, present }) =>
        `E-helse dekker sin egen vekst om den sparer ${share} av bemanningsveksten samlet til ${year}, eller ${present} regnet som nåverdi`,
      present: ({ yearly, year, present }) =>
        `E-helse dekker sin egen vekst om den sparer ${present} av bemanningsveksten til ${year} regnet som nåverdi, eller ${yearly} i året ${year} alene`,
    } satisfies Record<CostMeasure, (shares: MeasuredShares) => string>,
    noGrowth: (year: number) =>
      `E-helse koster ikke mer til ${year} enn i utgangspunktet, eller andre gevinster dekker veksten`,
    summary: ({ year, ehealth, staffing }: { year: number; ehealth: string; staffing: string }) =>
      `Til ${year}: ekstra kostnad til e-helse ${ehealth}, ekstra kostnad til bemanning ${staffing}.`,
    /** How the cost is counted, from the first year on. */
    counted: {
      yearly: (year: number) => `mer enn i ${year}`,
      sum: (year: number) => `mer enn i ${year}, summert til og med hvert år`,
      present: (year: number) =>
        `mer enn i ${year}, summert til og med hvert år som nåverdi i ${year}`,
    } satisfies Record<CostMeasure, (year: number) => string>,
    source: ({ counted, prices, assumption }: StaffingSource) =>
      `Milliarder kroner ${counted}, ${prices}. Bemanning: ${assumption}. Kilde: OE 2022-78 kap. 4.3, SSB og egen beregning.`,
    caption: (counted: string, prices: string) => `Millioner kroner ${counted}, ${prices}`,
  },
  staffingSentence: {
    breakEven: ({ year, share, amount, staff, firstYear, present }: BreakEvenSentence) =>
      `E-helse dekker sin egen vekst i ${year} om den gjør ${share} av bemanningsveksten unødvendig: ${amount} eller om lag ${staff} årsverk. Regnet som nåverdi ${firstYear}–${year} må den spare ${present}.`,
    paid: (year: number, firstYear: number) =>
      `E-helse dekker sin egen vekst i ${year} uten å spare årsverk: den koster ikke mer enn i ${firstYear}, eller andre gevinster dekker veksten.`,
    report: ({
      cost,
      floor,
      targetYear,
      ours,
      path,
      pathCost,
      firstYear,
      theirs,
    }: ReportEstimate) =>
      `Rapporten skriver «mer enn ${floor}» økt behov til ${targetYear}: ${floor} er altså det minste. ${cost} ganger ${floor} er ${ours} mer per år i ${targetYear}. SSBs referansebane gir ${path} fra ${firstYear}, og da ${pathCost}. Rapporten skriver «i størrelsesorden» ${theirs} (OE 2022-78 kap. 4.3, SSB Rapporter 2019/12). Behovet er det samlede for stat og kommuner, og de ${cost} omfatter også e-helse.`,
  },
  breakEven: {
    title: ({ peakYear, peak, end, lastYear }: BreakEvenTitle) =>
      `Grensen er høyest i ${peakYear}, ${peak}, og ${end} i ${lastYear}`,
    source: (assumption: string, discountRate: string) =>
      `Prosent av bemanningsveksten som e-helse må gjøre unødvendig. Bemanning: ${assumption}. Nåverdi med ${discountRate} rente (R-109/2021). Årsverk etter omsorgstjenestenes utgift per årsverk, som ikke er en lønn. Kilde: OE 2022-78, SSB og egen beregning.`,
    unit: "% av bemanningsveksten",
    toSave: "Må spares",
  },
  financing: {
    state: "Staten",
    gains: "Andre gevinster",
    mustSave: "Gjenstår å spare",
    uncovered: "Udekket",
    share: "Av bemanningsveksten",
    /** Begins the title. */
    noFreshMoney: "Uten friske midler",
    freshMoney: (share: string) => `Når staten betaler ${share} av veksten,`,
    title: ({ start, amount, year, staff }: FinancingTitle) =>
      `${start} må sparte årsverk dekke ${amount} i ${year}: om lag ${staff} årsverk`,
    nothingToSave: (start: string, year: number) =>
      `${start} trenger e-helse ikke spare årsverk i ${year}`,
    source: (year: number, prices: string) =>
      `Milliarder kroner mer enn i ${year}, ${prices}. Friske midler eller gevinster: OE 2022-78 kap. 4.3. Kilde: OE 2022-78, SSB og egen beregning.`,
    caption: (year: number, prices: string) => `Millioner kroner mer enn i ${year}, ${prices}`,
  },
  effectMap: {
    title: ({ share, amount, isGain, when }: Effect & { readonly share: string }) =>
      `Sparer e-helse ${share} av bemanningsveksten, ${isGain ? "er" : "mangler"} det ${amount} ${isGain ? "til overs " : ""}${when}`,
    needed: ({ share, amount, when }: Effect & { readonly share: string }) =>
      `Spares ${share} av bemanningsveksten, dekker e-helse sin egen vekst ${when}; uten mangler det ${amount}`,
    nothingSaved: ({ amount, isGain, when }: Effect) =>
      `Uten sparte årsverk ${isGain ? "er" : "mangler"} det ${amount} ${isGain ? "til overs " : ""}${when}`,
    when: {
      yearly: (year: number) => `i ${year}`,
      sum: (year: number) => `samlet til ${year}`,
      present: (year: number) => `i nåverdi til ${year}`,
    } satisfies Record<CostMeasure, (year: number) => string>,
    summary: ({ year, measure, share, effect }: EffectSummary) =>
      `Netto virkning av e-helse i ${year}, ${measure}, etter veksten i e-helsekostnad og hvor stor del av bemanningsveksten som spares. Ditt punkt: ${share} spart gir ${effect}.`,
    source: ({ year, measure, prices }: { year: number; measure: string; prices: string }) =>
      `Sparte bemanningskostnader og andre gevinster minus ekstra kostnad til e-helse i ${year} (${measure}), milliarder kroner, ${prices}. Kilde: OE 2022-78, SSB og egen beregning.`,
    point: "Ditt punkt i kartet",
    pointValue: (share: string, effect: string) =>
      `${share} av bemanningsveksten spart, netto ${effect}`,
    rowTitle: "Spart del av bemanningsveksten",
    curve: "Her dekker e-helse sin egen vekst",
    sides: { above: "dekker seg", below: "dekker seg ikke" },
    legend: (unit: string) => `Netto, ${unit}`,
    caption: (year: number, prices: string) =>
      `Netto virkning i ${year}, millioner kroner, ${prices}`,
    saved: "Spart",
  },
};

/** The texts of results. */
export type ResultWords = typeof nb;

type PopulationPart = "whom" | "prices" | "vintage" | "alternative";

interface Headline {
  /** "middels vekst", or a text of `sentence`. */
  readonly whose: string;
  readonly cost: string;
  readonly year: number;
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

interface StaffingNeedText {
  readonly cost: string;
  readonly isCare: boolean;
  readonly year: number;
  readonly growth: string;
  readonly targetYear: number;
}

interface StaffingSource {
  readonly counted: string;
  readonly prices: string;
  readonly assumption: string;
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
interface Shares {
  readonly share: string;
  readonly year: number;
  /** The same share of present values. */
  readonly present: string;
}

interface MeasuredShares extends Shares {
  /** The share of the year alone. */
  readonly yearly: string;
}

interface FactorFrom {
  readonly factor: string;
  readonly cost: string;
  readonly year: number;
  readonly interval: string;
}

interface BreakEvenSentence extends Shares {
  readonly amount: string;
  readonly staff: string;
  readonly firstYear: number;
}

interface ReportEstimate {
  readonly cost: string;
  /** The report's growth, which it gives as a floor. */
  readonly floor: string;
  readonly targetYear: number;
  readonly ours: string;
  /** Growth by SSB's path from the first year, and what it comes to. */
  readonly path: string;
  readonly pathCost: string;
  readonly firstYear: number;
  readonly theirs: string;
}

interface BreakEvenTitle {
  readonly peakYear: number;
  readonly peak: string;
  readonly end: string;
  readonly lastYear: number;
}

interface FinancingTitle {
  readonly start: string;
  readonly amount: string;
  readonly year: number;
  readonly staff: string;
}

interface EffectSummary {
  readonly year: number;
  readonly measure: string;
  readonly share: string;
  readonly effect: string;
}
