import type { Locale } from "./locale.js";

/** Texts on the municipality page's controls. */
export interface MunicipalityLabels {
  readonly search: string;
  readonly searchHint: string;
  readonly hits: (count: number) => string;
  readonly noHit: (text: string) => string;
  readonly chosen: string;
  readonly remove: (name: string) => string;
  readonly clear: string;
  readonly fixedShare: string;
  readonly fixedShareHelp: string;
  readonly linkTitle: string;
}

const nb: MunicipalityLabels = {
  search: "Finn kommune",
  searchHint: "Navn eller kommunenummer. Velg flere for å se dem samlet.",
  hits: (count) => (count === 1 ? "1 treff" : `${count} treff`),
  noHit: (text) =>
    `Ingen kommune heter eller har hett «${text}». Skriv en del av navnet eller nummeret.`,
  chosen: "Valgte kommuner",
  remove: (name) => `Fjern ${name}`,
  clear: "Fjern alle",
  fixedShare: "Fast andel av kostnaden",
  fixedShareHelp:
    "Den delen av landets kostnad som er like stor i hver kommune, uansett størrelse. Resten følger innbyggertallet.",
  linkTitle: "Deler av lenken kunne ikke leses",
};

const en: MunicipalityLabels = {
  search: "Find a municipality",
  searchHint: "Name or municipality number. Choose several to see them together.",
  hits: (count) => (count === 1 ? "1 match" : `${count} matches`),
  noHit: (text) =>
    `No municipality is or was called “${text}”. Type part of the name or the number.`,
  chosen: "Chosen municipalities",
  remove: (name) => `Remove ${name}`,
  clear: "Remove all",
  fixedShare: "Fixed share of the cost",
  fixedShareHelp:
    "The part of the country’s cost that is the same in every municipality, whatever its size. The rest follows the number of inhabitants.",
  linkTitle: "Parts of the link could not be read",
};

/** The municipality page's texts in a language. */
export function municipalityLabels(locale: Locale): MunicipalityLabels {
  return locale === "nb" ? nb : en;
}
