import type { Locale } from "../core/locale.js";

/** Texts of the sources page's tables and controls. */
export interface SourceLabels {
  readonly verdict: string;
  readonly report: string;
  readonly bothReports: string;
  readonly search: string;
  readonly shown: (shown: string, all: string) => string;
  readonly none: string;
  readonly figures: string;
  readonly figure: string;
  readonly published: string;
  readonly tolerance: string;
  readonly ours: string;
  readonly source: string;
  readonly place: string;
  readonly licence: string;
  readonly asOf: string;
  readonly sureness: string;
  readonly rows: string;
  readonly columns: (count: string) => string;
  readonly column: string;
  readonly meaning: string;
  readonly unit: string;
  readonly download: string;
  readonly downloadTable: (title: string) => string;
}

const nb: SourceLabels = {
  verdict: "Vurdering",
  report: "Rapport",
  bothReports: "Begge rapportene",
  search: "Søk i tallene",
  shown: (shown, all) => `Viser ${shown} av ${all} tall`,
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
  columns: (count) => `${count} kolonner`,
  column: "Kolonne",
  meaning: "Innhold",
  unit: "Enhet",
  download: "Last ned CSV",
  downloadTable: (title) => `Last ned CSV: ${title}`,
};

const en: SourceLabels = {
  verdict: "Verdict",
  report: "Report",
  bothReports: "Both reports",
  search: "Search the figures",
  shown: (shown, all) => `Showing ${shown} of ${all} figures`,
  none: "No figure matches the search.",
  figures: "Published figures and ours",
  figure: "Figure",
  published: "Published",
  tolerance: "Agrees within",
  ours: "Ours",
  source: "Source",
  place: "Place in the source",
  licence: "Licence",
  asOf: "As of",
  sureness: "Sureness",
  rows: "Rows",
  columns: (count) => `${count} columns`,
  column: "Column",
  meaning: "Content",
  unit: "Unit",
  download: "Download CSV",
  downloadTable: (title) => `Download CSV: ${title}`,
};

/** The texts of the sources page in a language. */
export function sourceLabelsIn(locale: Locale): SourceLabels {
  return locale === "nb" ? nb : en;
}
