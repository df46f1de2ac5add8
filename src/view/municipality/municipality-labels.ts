import { peerKinds } from "../../model/municipality/municipality-peers.js";
import type { Locale } from "../core/locale.js";
import type { ComparisonKind } from "./municipality-comparison-rows.js";
import type { MapMeasure } from "./municipality-map-rows.js";

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
  /** What the map's colours show, the switch and its choices. */
  readonly colors: string;
  readonly measure: Readonly<Record<MapMeasure, string>>;
  readonly ownTitle: string;
  readonly ownHelp: string;
  readonly ownYear: string;
  readonly ownClear: string;
  readonly ownCopy: string;
  readonly ownCopied: string;
  readonly ownNotCopied: string;
  readonly mapHint: string;
  readonly compareWith: string;
  readonly comparison: Readonly<Record<ComparisonKind, string>>;
  readonly mapKeys: string;
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
  colors: "Fargene viser",
  measure: { perInhabitant: "Kostnad per innbygger", aged80plus: "80 år og eldre" },
  compareWith: "Sammenlign med",
  comparison: {
    groups: "Grupper",
    size: "Like store",
    kostra: "KOSTRA-gruppen",
    county: "Fylket",
    sample: "Utvalget",
  },
  ownTitle: "Bruk egne tall",
  ownHelp:
    "Fyll ut det kommunen vet bedre. Der feltet er tomt, gjelder anslaget som står i grått. Kostnader skrives i kroner fra det året de gjelder, og regnes om med kommunal deflator. Tallene blir i denne nettleserfanen og følger bare med i en lenke du selv kopierer her.",
  ownYear: "Kostnadene gjelder",
  ownClear: "Fjern egne tall",
  ownCopy: "Kopier lenke med egne tall",
  ownCopied: "Lenken med egne tall er kopiert.",
  ownNotCopied: "Nettleseren lot oss ikke kopiere. Kopier lenken herfra:",
  mapHint: "Pek på en kommune for å se tallene. Trykk for å velge den.",
  mapKeys: "Kart over kommunene. Piltastene flytter, Enter velger.",
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
  colors: "The colours show",
  measure: { perInhabitant: "Cost per inhabitant", aged80plus: "Aged 80 and over" },
  compareWith: "Compare with",
  comparison: {
    groups: "Groups",
    size: "Alike in size",
    kostra: "KOSTRA group",
    county: "County",
    sample: "Sample",
  },
  ownTitle: "Use own figures",
  ownHelp:
    "Fill in what the municipality knows better. Where a field is empty, the estimate in grey holds. Costs are in the kroner of the year they are of, and are converted by the municipal deflator. The figures stay in this browser tab and only go into a link that you copy here yourself.",
  ownYear: "The costs are of",
  ownClear: "Remove own figures",
  ownCopy: "Copy link with own figures",
  ownCopied: "The link with own figures is copied.",
  ownNotCopied: "The browser did not let us copy. Copy the link from here:",
  mapHint: "Point at a municipality to see its numbers. Press to choose it.",
  mapKeys: "Map of the municipalities. Arrow keys move, Enter chooses.",
};

/** The municipality page's texts in a language. */
export function municipalityLabels(locale: Locale): MunicipalityLabels {
  return locale === "nb" ? nb : en;
}

/** The measures of the map, as choices. */
export function measureChoices({
  measure,
}: MunicipalityLabels): { value: MapMeasure; label: string }[] {
  return (["perInhabitant", "aged80plus"] as const).map((value) => ({
    value,
    label: measure[value],
  }));
}

/** What to compare with, as choices. */
export function comparisonChoices({
  comparison,
}: MunicipalityLabels): { value: ComparisonKind; label: string }[] {
  return (["groups", ...peerKinds] as const).map((value) => ({ value, label: comparison[value] }));
}
