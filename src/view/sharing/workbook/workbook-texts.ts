import type { Locale } from "../../core/locale.js";

/** Texts in a workbook. */
export interface WorkbookTexts {
  readonly sheets: {
    readonly assumptions: string;
    readonly calculation: string;
    readonly results: string;
    readonly sources: string;
  };
  readonly help: string;
  readonly fixedHelp: string;
  readonly key: string;
  readonly value: string;
  readonly published: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly periodBoundary: string;
  readonly reason: { readonly text: string; readonly source: string; readonly owner: string };
  readonly gain: { readonly mnokPerYear: string; readonly fullYear: string };
  readonly calculationHelp: string;
  readonly priceFactor: string;
  readonly staffingStart: string;
  readonly baselineCost: string;
  readonly period: string;
  readonly rate: string;
  readonly cost: string;
  readonly inhabitants: string;
  readonly perInhabitant: string;
  readonly progress: string;
  readonly need: string;
  readonly extraStaffing: string;
  readonly extraEhealth: string;
  readonly gains: string;
  readonly breakEven: string;
  readonly shareOfCare: string;
  readonly factor: string;
  readonly change: string;
  readonly sources: readonly string[];
}

const nb: WorkbookTexts = {
  sheets: {
    assumptions: "Forutsetninger",
    calculation: "Beregning",
    results: "Resultat",
    sources: "Kilder",
  },
  help: "Endre de gule cellene, så regnes alt på nytt. Filen kan åpnes igjen på nettsiden.",
  fixedHelp: "Valg uten farge virker først når filen åpnes på nettsiden.",
  key: "Nøkkel (ikke endre)",
  value: "Verdi",
  published: "Rapporten",
  fields: {
    name: "Scenarioets navn",
    schemaVersion: "Utgave",
    baselineId: "Utgangspunkt",
    "population.vintage": "Folketall: SSBs framskriving fra",
    "population.alternative": "Folketall: alternativ (main, low, high)",
    "population.ages": "Folketall: aldersgruppe (all, 67plus, 80plus)",
    "prices.year": "Prisår",
    "prices.index": "Prisindeks (consumer, municipal)",
    "staffing.neededGrowth": "Økt behov for bemanning til 2060",
    "staffing.realCostGrowth": "Realvekst i kostnad per årsverk",
    "staffing.shape": "Behovets forløp (even, reference)",
    "staffing.start": "Bemanning regnes av (healthAndCare, care)",
    "staffing.discountRate": "Kalkulasjonsrente",
    "staffing.avoidedShare": "Andel av bemanningsveksten som unngås",
    "staffing.stateShare": "Andel av ekstra e-helsekostnad som staten betaler",
  },
  periodBoundary: "Periodegrense",
  reason: { text: "Begrunnelse", source: "Kilde", owner: "Ansvarlig" },
  gain: { mnokPerYear: "Gevinst per år, mill. 2021-kr", fullYear: "Gevinst fullt ut fra år" },
  calculationHelp:
    "Alle tall er formler, unntatt folketallet, behovets forløp og kostnadene i 2021.",
  priceFactor: "Kroner i prisåret per 2021-krone",
  staffingStart: "Kostnad til bemanning i 2021, mill. kr i prisåret",
  baselineCost: "Kostnad 2021, mill. 2021-kr",
  period: "Periode nr.",
  rate: "Vekst",
  cost: "Kostnad",
  inhabitants: "Innbyggere (SSB)",
  perInhabitant: "Kr per innbygger",
  progress: "Del av behovsveksten nådd",
  need: "Behov for bemanning (2021 = 1)",
  extraStaffing: "Ekstra bemanning, mill. kr",
  extraEhealth: "Ekstra e-helse, mill. kr",
  gains: "Gevinster, mill. kr",
  breakEven: "Lønnsomhetsgrense",
  shareOfCare: "Av helse og omsorg",
  factor: "Vekst fra 2021, ganger",
  change: "Endring",
  sources: [
    "Oslo Economics og BearingPoint: rapport 2022-78. Vekstrater (tabell 4-1 til 4-4) og kostnad i 2021 (kap. 3.4). Velferdsteknologi og andre løsninger er rekonstruert fra rapportens publiserte summer.",
    "Statistisk sentralbyrå (SSB): tabell 07459 og framskrivingene 13600, 14288 og 14746. Lisens: CC BY 4.0.",
    "Bemanning: OE 2022-78 kap. 4.3; SSB Rapporter 2019/12.",
    "Priser: SSBs konsumprisindeks og kommunal deflator. Kalkulasjonsrente: Finansdepartementets rundskriv R-109/2021.",
    "Tallene viser mulig utvikling, ikke fasit.",
  ],
};

const en: WorkbookTexts = {
  sheets: {
    assumptions: "Assumptions",
    calculation: "Calculation",
    results: "Results",
    sources: "Sources",
  },
  help: "Change the yellow cells, and everything is calculated anew. The website can open the file again.",
  fixedHelp: "Choices without colour work only when the website opens the file.",
  key: "Key (do not change)",
  value: "Value",
  published: "The report",
  fields: {
    name: "Name of the scenario",
    schemaVersion: "Edition",
    baselineId: "Baseline",
    "population.vintage": "Population: Statistics Norway’s projection from",
    "population.alternative": "Population: alternative (main, low, high)",
    "population.ages": "Population: ages (all, 67plus, 80plus)",
    "prices.year": "Price year",
    "prices.index": "Price index (consumer, municipal)",
    "staffing.neededGrowth": "Growth in staffing need to 2060",
    "staffing.realCostGrowth": "Real growth in cost per full-time equivalent",
    "staffing.shape": "Path of the need (even, reference)",
    "staffing.start": "Staffing counted of (healthAndCare, care)",
    "staffing.discountRate": "Discount rate",
    "staffing.avoidedShare": "Share of staffing growth avoided",
    "staffing.stateShare": "Share of extra e-health cost paid by the state",
  },
  periodBoundary: "Period boundary",
  reason: { text: "Reason", source: "Source", owner: "Owner" },
  gain: { mnokPerYear: "Gain a year, million 2021 kr", fullYear: "Gain in full from year" },
  calculationHelp:
    "All numbers are formulas, except population, the path of the need and the costs in 2021.",
  priceFactor: "Kroner of the price year per 2021 krone",
  staffingStart: "Cost of staffing in 2021, million kr of the price year",
  baselineCost: "Cost 2021, million 2021 kr",
  period: "Period no.",
  rate: "Growth",
  cost: "Cost",
  inhabitants: "Inhabitants (Statistics Norway)",
  perInhabitant: "Kr per inhabitant",
  progress: "Part of the growth in need reached",
  need: "Staffing need (2021 = 1)",
  extraStaffing: "Extra staffing, million kr",
  extraEhealth: "Extra e-health, million kr",
  gains: "Gains, million kr",
  breakEven: "Break-even",
  shareOfCare: "Of health and care",
  factor: "Growth from 2021, times",
  change: "Change",
  sources: [
    "Oslo Economics and BearingPoint: report 2022-78. Growth rates (tables 4-1 to 4-4) and cost in 2021 (ch. 3.4). Welfare technology and other solutions are reconstructed from the report’s published totals.",
    "Statistics Norway: table 07459 and the projections 13600, 14288 and 14746. Licence: CC BY 4.0.",
    "Staffing: OE 2022-78 ch. 4.3; Statistics Norway Reports 2019/12.",
    "Prices: Statistics Norway’s consumer price index and the municipal deflator. Discount rate: Ministry of Finance circular R-109/2021.",
    "The numbers show possible developments, not answers.",
  ],
};

/** The texts of a workbook in a language. */
export function workbookTexts(locale: Locale): WorkbookTexts {
  return locale === "nb" ? nb : en;
}

/** Names of the sheet of assumptions in every language: a workbook is read in any of them. */
export const assumptionSheetNames = [nb.sheets.assumptions, en.sheets.assumptions] as const;
