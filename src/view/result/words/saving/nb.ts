import type { CostMeasure } from "../../../../model/core/cost-measure.js";
import type { Shares } from "../nb.js";

/** What the point in the map stands for, as text; `when` is a text of `effectMap.when`. */
interface Effect {
  readonly amount: string;
  readonly isGain: boolean;
  readonly when: string;
}

interface FactorFrom {
  readonly factor: string;
  readonly cost: string;
  readonly year: number;
  readonly interval: string;
}

interface ForScenario {
  /** "middels vekst", "«Kommunens egen»", "ditt scenario" */
  readonly whose: string;
}

interface BreakEvenSentence extends Omit<Shares, "present">, ForScenario {
  readonly amount: string;
  readonly staff: string;
}

interface PresentShare extends Omit<Shares, "share"> {
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

interface BreakEvenSource {
  readonly assumption: string;
  readonly discountRate: string;
  /** Whether the rate is that of R-109/2021. */
  readonly isUsual: boolean;
}

interface BreakEvenTitle {
  readonly peakYear: number;
  readonly peak: string;
  /** Null where it is the peak. */
  readonly end: string | null;
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

interface EffectSource {
  readonly year: number;
  readonly measure: string;
  readonly prices: string;
  /** What one colour spans. */
  readonly step: string;
}

/** The texts of what e-health must save, in bokmål. */
export const nb = {
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
  staffingSentence: {
    breakEven: ({ whose, year, share, amount, staff }: BreakEvenSentence) =>
      `Med ${whose} dekker e-helse sin egen vekst i ${year} om den gjør ${share} av bemanningsveksten unødvendig: ${amount} eller om lag ${staff} årsverk.`,
    present: ({ firstYear, year, present }: PresentShare) =>
      `Regnet som nåverdi ${firstYear}–${year} må den spare ${present}.`,
    /** Where it need save nothing in the year itself. */
    presentAlone: ({ firstYear, year, present }: PresentShare) =>
      `Regnet som nåverdi ${firstYear}–${year} må den likevel spare ${present} av bemanningsveksten.`,
    nothingPresent: (firstYear: number, year: number) =>
      `Regnet som nåverdi ${firstYear}–${year} trenger den ikke spare noe.`,
    paid: ({ whose, year, firstYear }: Omit<PresentShare, "present"> & ForScenario) =>
      `Med ${whose} dekker e-helse sin egen vekst i ${year} uten å spare årsverk: den koster ikke mer enn i ${firstYear}, eller andre gevinster dekker veksten.`,
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
      end === null
        ? `Grensen er høyest i ${peakYear}: ${peak}`
        : `Grensen er høyest i ${peakYear}, ${peak}, og ${end} i ${lastYear}`,
    nothing: "E-helse dekker sin egen vekst hvert år uten å spare årsverk",
    source: ({ assumption, discountRate, isUsual }: BreakEvenSource) =>
      `Prosent av bemanningsveksten som e-helse må gjøre unødvendig. Bemanning: ${assumption}. Nåverdi med ${discountRate} rente (${isUsual ? "R-109/2021" : "valgt her"}). Årsverk etter omsorgstjenestenes utgift per årsverk, som ikke er en lønn. Kilde: OE 2022-78, SSB og egen beregning.`,
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
    source: ({ year, measure, prices, step }: EffectSource) =>
      `Sparte bemanningskostnader og andre gevinster minus ekstra kostnad til e-helse i ${year} (${measure}), milliarder kroner, ${prices}. Hver farge spenner over ${step}. Kilde: OE 2022-78, SSB og egen beregning.`,
    beyondCost: {
      low: (year: number) =>
        `Scenarioet koster mindre i ${year} enn rapportens lave vekst, så punktet står på kartets kant; tallene er scenarioets egne.`,
      high: (year: number) =>
        `Scenarioet koster mer i ${year} enn rapportens høye vekst, så punktet står på kartets kant; tallene er scenarioets egne.`,
    },
    beyondShare: (most: string) =>
      `Det spares mer enn ${most}, som er det meste kartet viser, så punktet står på kartets kant; tallene er scenarioets egne.`,
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

/** The texts of what e-health must save. */
export type SavingWords = typeof nb;
