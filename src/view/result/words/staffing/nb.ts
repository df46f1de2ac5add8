import type { CostMeasure } from "../../../../model/core/cost-measure.js";
import type { StaffingShape } from "../../../../model/core/staffing-choices.js";
import type { Shares } from "../nb.js";

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

interface MeasuredShares extends Shares {
  /** The share of the year alone. */
  readonly yearly: string;
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
};

/** The texts of the staffing alternative. */
export type StaffingWords = typeof nb;
