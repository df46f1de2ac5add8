import type { StaffingNumber } from "../../../model/scenario/staffing-assumptions.js";

interface YearSpan {
  readonly first: number;
  readonly last: number;
}

interface WrongYear extends YearSpan {
  readonly typed: string;
}

/** The texts of the scenario's inputs in bokmål. */
export const nb = {
  period: {
    field: "Del opp ved utgangen av år",
    split: "Del opp",
    summary: (years: string) => `Perioder: ${years}`,
    join: (year: number) => `Slå sammen periodene ved ${year}`,
    empty: ({ first, last }: YearSpan) => `Feltet er tomt. Skriv et år fra ${first} til ${last}.`,
    notAYear: ({ typed, first, last }: WrongYear) =>
      `«${typed}» er ikke et årstall. Skriv et år fra ${first} til ${last}.`,
    outside: ({ first, last }: YearSpan) => `Året må være fra ${first} til ${last}.`,
    taken: (year: number) => `Det er alt et skille ved ${year}.`,
  },
  /** Which periods one edit sets. */
  reach: { name: "Sett", each: "én periode", until: (year: number) => `til ${year}` },
  allOpen: "Alle åpne",
  /** Opens references: growth as the specialist health service had it, or to its share. */
  references: "Voks som i spesialisthelsetjenesten …",
  rate: { perYear: (percent: string) => `${percent} per år` },
  reason: {
    text: (category: string) => `Hvorfor denne veksten? ${category}`,
    source: "Kilde",
    owner: "Ansvarlig",
    invitation: "Begrunn veksten",
  },
  staffing: {
    number: {
      neededGrowth: (year) => `Økt behov for bemanning til ${year}`,
      realCostGrowth: () => "Realvekst per år i kostnad per årsverk",
      discountRate: () => "Kalkulasjonsrente per år",
      avoidedShare: () => "Del av bemanningsveksten e-helse sparer",
      stateShare: () => "Del av e-helseveksten staten betaler",
    } satisfies Record<StaffingNumber, (targetYear: number) => string>,
    /** Growth in need by its sources. */
    need: {
      name: "Økt behov etter kilde",
      report: (growth: string) => `Rapporten: mer enn ${growth}`,
      path: (growth: string, year: number) => `SSBs bane fra ${year}: ${growth}`,
    },
    percent: "prosent",
    millions: "millioner kroner per år",
  },
};

export type ScenarioWords = typeof nb;
