import type { CostMeasure } from "../../../../model/core/cost-measure.js";
import type { StaffingShape } from "../../../../model/core/staffing-choices.js";

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

/** What e-health must save by one measure. */
interface MeasuredShare {
  readonly share: string;
  readonly year: number;
  /** A text of `also`, or of `nothingMore`. */
  readonly also: string;
}

/** The texts of the staffing alternative, in bokmål. */
export const nb = {
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
  staffing: {
    title: {
      yearly: ({ share, year, also }) =>
        `E-helse dekker sin egen vekst om den sparer ${share} av bemanningsveksten i ${year}, ${also}`,
      sum: ({ share, year, also }) =>
        `E-helse dekker sin egen vekst om den sparer ${share} av bemanningsveksten samlet til ${year}, ${also}`,
      present: ({ share, year, also }) =>
        `E-helse dekker sin egen vekst om den sparer ${share} av bemanningsveksten til ${year} regnet som nåverdi, ${also}`,
    } satisfies Record<CostMeasure, (share: MeasuredShare) => string>,
    /** The other measure that is always told of: of present values, or of the year alone. */
    also: {
      present: (share: string) => `eller ${share} regnet som nåverdi`,
      yearly: (share: string, year: number) => `eller ${share} i året ${year} alene`,
    },
    nothingMore: {
      present: () => "og ingenting regnet som nåverdi",
      yearly: (year: number) => `og ingenting i året ${year} alene`,
    },
    moreThanAll: {
      yearly: (share, year) =>
        `Ikke engang hele bemanningsveksten i ${year} dekker e-helses egen vekst: grensen er ${share}`,
      sum: (share, year) =>
        `Ikke engang hele bemanningsveksten samlet til ${year} dekker e-helses egen vekst: grensen er ${share}`,
      present: (share, year) =>
        `Ikke engang hele bemanningsveksten til ${year}, regnet som nåverdi, dekker e-helses egen vekst: grensen er ${share}`,
    } satisfies Record<CostMeasure, (share: string, year: number) => string>,
    noGrowth: {
      yearly: (year) =>
        `E-helse koster ikke mer i ${year} enn i utgangspunktet, eller andre gevinster dekker veksten`,
      sum: (year) =>
        `E-helse koster samlet til ${year} ikke mer enn uten vekst, eller andre gevinster dekker veksten`,
      present: (year) =>
        `E-helse koster til ${year}, regnet som nåverdi, ikke mer enn uten vekst, eller andre gevinster dekker veksten`,
    } satisfies Record<CostMeasure, (year: number) => string>,
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
};

/** The texts of the staffing alternative. */
export type StaffingWords = typeof nb;
