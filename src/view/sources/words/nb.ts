import type { PublishedResult, PublishedUnit } from "../../../model/sources/published.js";
import type { Verdict } from "../../../model/sources/published-check.js";
import type { TableField, TableSummary } from "../../../model/sources/table-summary.js";

/** How many figures have each verdict. */
export interface VerdictCounts {
  readonly agrees: string;
  readonly compared: string;
  readonly differs: string;
  readonly contradicts: string;
  /** How many contradictions these figures are. */
  readonly places: string;
}

/** The texts of the sources page in bokmål. */
export const nb = {
  controls: {
    verdict: "Vurdering",
    report: "Rapport",
    bothReports: "Begge rapportene",
    search: "Søk i tallene",
    shown: (shown: string, all: string) => `Viser ${shown} av ${all} tall`,
    none: "Ingen tall passer til søket.",
    figures: "Publiserte tall og våre",
    figure: "Tall",
    published: "Publisert",
    tolerance: "Stemmer innenfor",
    ours: "Vårt",
    source: "Kilde",
    place: "Sted i kilden",
    licence: "Lisens",
    asOf: "Gjelder per",
    sureness: "Sikkerhet",
    rows: "Rader",
    columns: (count: string) => `${count} kolonner`,
    column: "Kolonne",
    meaning: "Innhold",
    unit: "Enhet",
    download: "Last ned CSV",
    downloadTable: (title: string) => `Last ned CSV: ${title}`,
  },
  published: {
    verdict: {
      agrees: "Stemmer",
      differs: "Avviker",
      contradicts: "Rapporten motsier seg selv",
      input: "Brukt som det står",
      quoted: "Bare gjengitt",
    } satisfies Record<Verdict, string>,
    compared: "Alle sammenlignet",
    all: "Alle tall",
    statement: ({ statementNb }: PublishedResult) => statementNb,
    putIn: (method: string, figures: string) => `${method} Satt inn: ${figures}.`,
    agreesByRounding: (method: string) =>
      `${method} Stemmer når avrundingen av tallene vi regner fra, tas med.`,
    sentence: ({ agrees, compared, differs, contradicts, places }: VerdictCounts) =>
      `${agrees} av ${compared} tall vi kan regne etter, stemmer. ${differs} avviker. ${contradicts} hører til ${places} motsigelser i rapportene.`,
  },
  value: {
    qualifier: {
      exact: "",
      rounded: "",
      about: "om lag ",
      above: "drøyt ",
      moreThan: "mer enn ",
      below: "nesten ",
      lessThan: "mindre enn ",
    } satisfies Record<PublishedResult["qualifier"], string>,
    unit: {
      billion: " mrd.\u00a0kr",
      mnok: " mill.\u00a0kr",
      nok: " kr",
      share: " %",
      growth: " %",
      growthPerYear: " % per år",
      factor: " ganger",
      percentagePoints: " prosentpoeng",
      count: "",
      fte: " årsverk",
      hours: " timer",
      inhabitants: " innbyggere",
    } satisfies Record<PublishedUnit | "billion", string>,
    exactly: "nøyaktig",
    span: (low: string, high: string) => `${low} til ${high}`,
  },
  baseline: {
    caption: (year: number) => `Kostnad i ${year}, millioner kroner`,
    columns: {
      category: "Kategori",
      cost: "Kostnad",
      low: "Avrunding: minst",
      high: "Avrunding: mest",
      origin: "Opphav",
    },
    status: {
      published: "Trykt i rapporten",
      reconstructed: "Rekonstruert",
      surveyed: "Fra kartlegging",
    },
  },
  fit: {
    caption: "De fem publiserte summene. Vår sum og forskjellen i millioner kroner",
    columns: { total: "Sum", report: "Rapporten", ours: "Vår", difference: "Forskjell" },
  },
  table: {
    title: ({ title }: TableSummary) => title,
    meaning: ({ description }: TableField) => description,
    /** Of columns; those that are not here are written as the table has them. */
    units: {
      year: "år",
      years: "år",
      unit: "står i kolonnen «unit»",
      inhabitants: "innbyggere",
      persons: "personer",
      fte: "årsverk",
      municipalities: "kommuner",
      index: "indeks",
      "fraction per year": "brøk per år",
    },
    /** A place in a source, or a note on it, which the tables write in Norwegian. */
    section: (section: string) => section,
  },
};

/** The texts of the sources page. */
export type SourceWords = typeof nb;
