import type { CostMeasure } from "../../model/result/effect-map.js";
import type { StaffingShape, StaffingStart } from "../../model/scenario/staffing-assumptions.js";
import type { Locale } from "./locale.js";

/** The staffing page's terms in a language. */
export interface StaffingWords {
  readonly inputs: string;
  readonly growth: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<StaffingShape, string>>;
  readonly start: string;
  readonly starts: Readonly<Record<StaffingStart, string>>;
  readonly year: string;
  readonly measure: string;
  readonly measures: Readonly<Record<CostMeasure, string>>;
  readonly gains: string;
  readonly gainsHelp: string;
  readonly gainYear: string;
  readonly millionsUnit: string;
  readonly staffing: string;
  readonly ehealth: string;
  readonly breakEven: string;
  readonly fullTimeEquivalents: string;
}

const nb: StaffingWords = {
  inputs: "Forutsetninger",
  growth: "Vekst i e-helsekostnad",
  shape: "Slik vokser behovet",
  shapes: { even: "Jevnt", reference: "SSBs referansebane" },
  start: "Bemanning i dag",
  starts: { healthAndCare: "Helse og omsorg", care: "Bare omsorg" },
  year: "År",
  measure: "Vis kostnaden",
  measures: { yearly: "Per år", sum: "Samlet", present: "Nåverdi" },
  gains: "Andre gevinster av e-helse",
  gainsHelp:
    "Gevinster utover sparte årsverk, i millioner 2021-kroner per år når de er nådd fullt ut. De øker jevnt fra null i 2021.",
  gainYear: "Fullt ut fra",
  millionsUnit: "mill. kr",
  staffing: "Bemanning",
  ehealth: "E-helse",
  breakEven: "Lønnsomhetsgrense",
  fullTimeEquivalents: "årsverk",
};

const en: StaffingWords = {
  inputs: "Assumptions",
  growth: "Growth in the cost of e-health",
  shape: "How need grows",
  shapes: { even: "Evenly", reference: "SSB’s reference path" },
  start: "Staffing today",
  starts: { healthAndCare: "Health and care", care: "Care only" },
  year: "Year",
  measure: "Show the cost",
  measures: { yearly: "Per year", sum: "Summed", present: "Present value" },
  gains: "Other gains from e-health",
  gainsHelp:
    "Gains beyond saved staff, in million 2021 kroner a year once reached in full. They rise evenly from nothing in 2021.",
  gainYear: "In full from",
  millionsUnit: "million kr",
  staffing: "Staffing",
  ehealth: "E-health",
  breakEven: "Break-even",
  fullTimeEquivalents: "full-time equivalents",
};

/** The staffing page's terms in a language. */
export function staffingWordsIn(locale: Locale): StaffingWords {
  return locale === "nb" ? nb : en;
}
