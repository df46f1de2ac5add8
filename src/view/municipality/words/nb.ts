import type { PeerKind } from "../../../model/municipality/municipality-peers.js";
import type { SelectionKey } from "../../../model/municipality/selection-problem.js";
import type { ComparisonKind } from "../comparison-kind.js";
import type { MapMeasure } from "../map-measure.js";

/** What stands in the sentence on a place. */
export interface SentenceParts {
  readonly name: string;
  /** Cost today and in the last year, with its price year where it is not the data's own. */
  readonly now: string;
  readonly later: string;
  readonly each: string;
  readonly today: number;
  readonly last: number;
  /** "63 % mer enn i 2026" */
  readonly change: string;
}

/** Two ends of a path: amounts and their years. */
export interface PathEnds {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

/** What the estimates of a picture were made with. */
export interface EstimateMade {
  readonly today: number;
  /** "faste 2021-priser" */
  readonly constant: string;
  /** The fixed share: "15 %". */
  readonly share: string;
}

/** A span of what can be typed, with what can't. */
interface Span {
  readonly low: string;
  readonly high: string;
}

const fields =
  "Hvert felt er det som ligger nærmest kommunens midtpunkt, ikke kommunens grenser. Kilde: SSB (tabell 07459), Kartverket, Natural Earth";

/** A municipality, and its share of inhabitants as text. */
interface SharePlace {
  readonly name: string;
  readonly share: string;
}

/** What the reader's own municipality comes to, as text. */
interface HomeParts {
  readonly name: string;
  readonly amount: string;
  readonly year: number;
  readonly prices: string;
}

interface HomeChange extends HomeParts {
  readonly change: string;
  readonly preset: string;
}

/** The country's cost, which the estimates share out, and how sure it is. */
interface SharedCost {
  readonly cost: string;
  readonly year: number;
  readonly interval: string;
}

/** The texts of the municipality page in bokmål. */
export const nb = {
  controls: {
    search: "Finn kommune",
    searchHint: "Navn eller kommunenummer. Velg flere for å se dem samlet.",
    searchExample: "For eksempel Tynset eller 3427",
    hits: (count: number) => (count === 1 ? "1 treff" : `${count} treff`),
    noHit: (text: string) =>
      `Ingen kommune heter eller har hett «${text}». Skriv en del av navnet eller nummeret.`,
    nearHits: (text: string) => `Ingen kommune heter «${text}». Mente du en av disse?`,
    chosen: "Valgte kommuner",
    remove: (name: string) => `Fjern ${name}`,
    clear: "Fjern alle",
    fixedShare: "Fast andel av kostnaden",
    fixedShareHelp:
      "Den delen av landets kostnad som er like stor i hver kommune, uansett størrelse. Resten følger innbyggertallet.",
    linkTitle: "Deler av lenken kunne ikke leses",
    colors: "Fargene viser",
    measure: {
      perInhabitant: "Kostnad per innbygger",
      aged80plus: "80 år og eldre",
    } satisfies Record<MapMeasure, string>,
    ownTitle: "Bruk egne tall",
    ownHelp:
      "Fyll ut det kommunen vet bedre. Der feltet er tomt, gjelder anslaget som står i grått. Kostnader skrives i kroner fra det året de gjelder, og regnes om med kommunal deflator. Tallene blir i denne nettleserfanen og følger bare med i en lenke du selv kopierer her.",
    ownYear: "Kostnadene gjelder",
    ownClear: "Fjern egne tall",
    ownCopy: "Kopier lenke med egne tall",
    ownCopied: "Lenken med egne tall er kopiert.",
    ownNotCopied: "Nettleseren lot oss ikke kopiere. Kopier lenken herfra:",
    mapHint: "Pek på en kommune for å se tallene. Trykk for å velge den.",
    compareWith: "Sammenlign med",
    comparison: {
      groups: "Grupper",
      size: "Like store",
      kostra: "KOSTRA-gruppen",
      county: "Fylket",
      sample: "Utvalget",
    } satisfies Record<ComparisonKind, string>,
    mapKeys: "Kart over kommunene. Piltastene flytter, Enter velger.",
  },
  place: {
    country: "Hele landet",
    andMore: (names: string, count: number) => `${names} og ${count} til`,
  },
  sentence: ({ name, now, later, each, today, last, change }: SentenceParts) =>
    `${name}: e-helse koster anslagsvis ${now} i ${today}, ${each} per innbygger, og ${later} i ${last}, ${change}.`,
  figures: {
    cost: (year: number) => `Anslått kostnad ${year}`,
    span: (span: string) => `${span}, etter fast andel`,
    perInhabitant: (year: number) => `Anslått per innbygger ${year}`,
    inhabitants: (year: number) => `Innbyggere ${year}`,
    aged80plus: (year: number) => `80 år og eldre ${year}`,
    inCountry: (amount: string) => `landet ${amount}`,
    ofCountry: (share: string) => `${share} av landet`,
    municipalities: (count: string) => `${count} kommuner`,
  },
  cost: {
    title: ({ name, from, to, start, end }: PathEnds) =>
      `${name}: anslått fra ${from} i ${start} til ${to} i ${end}`,
    /** What the band is, between what else is said; it has no width around the country's cost. */
    field: ({ low, high }: Span) =>
      ` Feltet viser hva valget av fast andel, ${low} til ${high}, gjør med anslaget; det er ikke usikkerheten.`,
    source: (constant: string, field: string) =>
      `Per år, ${constant}. Anslag, ikke regnskap.${field} Tynne linjer: lav, middels og høy vekst. Kilde: OE 2022-78, SSB (tabell 07459 og framskrivinger) og egen beregning.`,
    shared: ({ cost, year, interval }: SharedCost) =>
      `Landets kostnad i ${year}, som anslaget fordeler: ${cost} (${interval}).`,
    caption: (constant: string) => `Anslått kostnad i millioner kroner per år, ${constant}`,
    lowest: "Laveste etter fast andel",
    highest: "Høyeste etter fast andel",
    inhabitants: "Innbyggere",
    perInhabitant: "Kroner per innbygger",
  },
  comparison: {
    group: {
      size: (count: number) => `Naboer i størrelse (${count})`,
      kostra: (count: number, name: string | null) => `KOSTRA-gruppe ${name} (${count})`,
      county: (count: number, name: string | null) => `${name} (${count})`,
      sample: (count: number) => `Rapportens utvalg (${count})`,
    } satisfies Record<PeerKind, (count: number, name: string | null) => string>,
    title: (name: string, each: string) => `${name}: anslått ${each} per innbygger`,
    titleAgainst: (name: string, each: string, country: string) =>
      `${name}: anslått ${each} per innbygger mot ${country} i landet`,
    source: ({ today, constant, share }: EstimateMade) =>
      `Kroner per innbygger i ${today}, ${constant}, med fast andel ${share}. Alle er anslått etter samme regel: forskjellene følger av innbyggertallet, ikke av regnskap. Kilde: OE 2022-78 (tabell 3-1), SSB (tabell 07459, KOSTRA) og egen beregning.`,
    caption: (constant: string) => `Anslått kostnad, ${constant}`,
    place: "Kommune eller gruppe",
    inhabitants: (year: number) => `Innbyggere ${year}`,
    aged80plus: "80 år og eldre",
    millions: (year: number) => `Mill. kr ${year}`,
    perInhabitant: (year: number) => `Kr per innbygger ${year}`,
  },
  map: {
    circle: {
      perInhabitant: (name: string, value: string, inhabitants: string) =>
        `${name}: anslått ${value} per innbygger, ${inhabitants} innbyggere`,
      aged80plus: (name: string, value: string, inhabitants: string) =>
        `${name}: ${value} er 80 år og eldre, ${inhabitants} innbyggere`,
    } satisfies Record<MapMeasure, (name: string, value: string, inhabitants: string) => string>,
    summary: "Kart over Norge med et farget felt for hver kommune. Tallene står i tabellen.",
    aged80plusTitle: (low: SharePlace, high: SharePlace, year: number) =>
      `80 år og eldre: fra ${low.share} i ${low.name} til ${high.share} i ${high.name}, ${year}`,
    aged80plusSource: `${fields}.`,
    costTitle: (share: string, year: number) =>
      `Anslaget per innbygger er høyest i små kommuner når ${share} er fast, ${year}`,
    evenTitle: (year: number) => `Uten fast andel er anslaget per innbygger likt overalt, ${year}`,
    costSource: ({ today, constant, share }: EstimateMade) =>
      `Anslag for ${today} med fast andel ${share}, ${constant}: fargen følger bare av innbyggertallet. ${fields}, OE 2022-78 og egen beregning.`,
    /** How the map comes to have its colours. */
    classes: (count: number) =>
      count === 1
        ? "Kartet har én farge: tallet er det samme i hver kommune, slik det er skrevet."
        : `Kartet har ${count} farger. Hver samler kommuner med tall som ligger nær hverandre, regnet i forhold (k-means av logaritmene). Her er det laveste og det høyeste i fargen.`,
    caption: "Kommunene etter innbyggertall",
    columns: { place: "Kommune", number: "Nummer", inhabitants: "Innbyggere" },
    value: {
      perInhabitant: "Anslått kroner per innbygger",
      aged80plus: "80 år og eldre",
    } satisfies Record<MapMeasure, string>,
  },
  /** The reader's own municipality, on every page. */
  home: {
    /** A sheet of a workbook. */
    sheet: "Kommune (anslag)",
    isEstimate:
      "Anslag: landets kostnad fordelt på kommunen etter én regel, ikke kommunens regnskap.",
    amount: (amount: string, change: string | null) =>
      `anslag ${amount} mill.${change === null ? "" : `, ${change}`}`,
    sentence: ({ name, amount, year, prices }: HomeParts) =>
      `I ${name}: ${amount} i ${year}, ${prices}. Beløpet er et anslag.`,
    changed: ({ name, amount, year, prices, change, preset }: HomeChange) =>
      `I ${name}: ${amount} i ${year}, ${prices}, ${change} av denne endringen (mot ${preset}). Beløpet er et anslag.`,
  },
  cooperation: (count: number, saving: string, year: number) =>
    `Om de ${count} kommunene kunne bære den faste kostnaden som én, ville de spart ${saving} i ${year}. Det er et regnestykke, ikke et anslag på hva et samarbeid gir.`,
  /** Where most of an estimate is the fixed share: the places, and how much of it. */
  mostlyFixed: (names: string, share: string) =>
    `Les tallet for ${names} varsomt: ${share} av anslaget er den faste andelen, som er et valg og ikke noe rapporten oppgir.`,
  /** Own values go first, so that a place's numbers are not estimates alone. */
  withOwn: "Der kommunen har skrevet inn egne tall, er det de som gjelder.",
  share: {
    what: "fast andel i prosent",
    outside: ({ low, high }: Span) => `Andelen må være fra ${low} til ${high}.`,
    ofCost: (share: string) => `${share} av kostnaden`,
    field: (name: string) => `${name}, prosent`,
  },
  own: {
    cost: (year: number) => `Kostnad i ${year}, mill. kr`,
    population: (year: number) => `Innbyggere etter ${year}`,
    costWhat: "kostnaden i millioner kroner",
    costOutside: ({ low, high }: Span) =>
      `Kostnaden må være fra ${low} til ${high} millioner kroner.`,
    populationWhat: "befolkningsvekst per år i prosent",
    populationOutside: ({ low, high }: Span) => `Veksten må være fra ${low} til ${high} per år.`,
  },
  /** What a link has wrong, with the limits of what it may have. */
  link: {
    k: (value: string) =>
      `«${value}»: ingen kommune har dette nummeret. Ventet kommunenumre fra 2024, for eksempel k=3427,3428.`,
    kfix: (value: string, { low, high }: Span) =>
      `«${value}» er ikke en fast andel. Ventet prosent fra ${low} til ${high}.`,
    kcost: (value: string, { low, high }: Span) =>
      `«${value}» er ikke egne kostnader. Ventet år og fire tall fra ${low} til ${high}, for eksempel 2025:1.2,,0.3,.`,
    kgrow: (value: string, { low, high }: Span) =>
      `«${value}» er ikke egen vekst. Ventet prosent fra ${low} til ${high}, ett tall per periode og semikolon mellom kategoriene.`,
    kpop: (value: string, { low, high }: Span) =>
      `«${value}» er ikke en befolkningsvekst. Ventet prosent fra ${low} til ${high} per år.`,
  } satisfies Record<SelectionKey, (value: string, limits: Span) => string>,
};

/** The texts of the municipality page. */
export type MunicipalityWords = typeof nb;
