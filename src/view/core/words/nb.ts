import type { PresetId } from "../../../model/core/baseline.js";
import type { Category } from "../../../model/core/category.js";
import type { CostMeasure } from "../../../model/core/cost-measure.js";
import type { PopulationAges, PopulationAlternative } from "../../../model/core/population.js";
import type { PriceIndex } from "../../../model/core/prices.js";
import type { StaffingShape, StaffingStart } from "../../../model/core/staffing-choices.js";
import type { PageId } from "../page-id.js";
import type { WorkbookRefusal } from "../workbook.js";

/** The texts of the whole site in bokmål. */
export const nb = {
  language: {
    /** Its own name for itself, on the link to the page's twin. */
    name: "Norsk",
    /** The tag by which numbers, dates and lists are written. */
    numbers: "nb-NO",
  },
  close: "Lukk",
  site: { name: "E-helse mot 2050", nav: "Sider", skip: "Hopp til innholdet" },
  /** What a page says when it can't start, or when some of it can't be had. */
  trouble: {
    noScript:
      "JavaScript er slått av i nettleseren. Siden regner i nettleseren og trenger JavaScript for å vise diagrammer og for at du skal kunne endre forutsetninger.",
    file: "Siden er åpnet som en fil (file://), og da får den ikke hente tallene sine. Legg mappen på en webserver, og åpne den derfra.",
    old: "Nettleseren er for gammel for denne siden, eller noe av siden ble ikke hentet. Siden trenger Chrome eller Edge 111, Firefox 121 eller Safari 16.4, eller nyere.",
    blocked:
      "Siden har ikke kommet i gang. Enten er nettet tregt, eller så stopper webserveren eller nettleseren sidens skript (Content-Security-Policy).",
    data: "Noe av siden kunne ikke hentes, og uten det kan den ikke regne. Ingenting av det du har lagret, er borte.",
    retry: "Prøv igjen",
    notFound: "Siden finnes ikke",
    notFoundText: "Det er ingen side på denne adressen.",
    home: "Til forsiden",
  },
  /** Address and name of each page; the first is the folder that the language's pages lie in. */
  pages: {
    scenario: { path: "/", title: "Scenario" },
    compare: { path: "/sammenlign", title: "Sammenlign" },
    uncertainty: { path: "/usikkerhet", title: "Usikkerhet" },
    staffing: { path: "/bemanning", title: "Bemanning" },
    municipality: { path: "/kommune", title: "Kommune" },
    survey: { path: "/kartlegging", title: "Kartlegging" },
    keyFigures: { path: "/nokkeltall", title: "IKT-nøkkeltall" },
    sources: { path: "/kilder", title: "Kilder" },
    notebooks: { path: "/notatboker", title: "Notatbøker" },
    memo: { path: "/notat", title: "Notat" },
  } satisfies Record<PageId, PageWords>,
  /** Said wherever a baseline is used that is not the report's. */
  baseline: {
    surveyed: (year: string, municipalities: string) =>
      `Utgangspunktet er kartleggingen for ${year}, skalert fra ${municipalities} svar, ikke rapportens kostnader for 2021. Veksten i lav, middels og høy er rapportens.`,
    constructed: (year: string) =>
      `Konstruert eksempel: utgangspunktet for ${year} er funnet på for å vise metoden, og er ingen kartlegging. Tallene kan ikke brukes.`,
    back: "Tilbake til rapportens utgangspunkt",
    report: (year: string) =>
      `Utgangspunktet er rapportens kartlegging av hva e-helse kostet i ${year}.`,
    reportSource: (year: string) =>
      `Kostnad i ${year}: samme rapport, kap. 3.4. Velferdsteknologi og andre løsninger er rekonstruert fra rapportens publiserte summer.`,
    /** After what is said of the baseline, on a page that shows something else. */
    elsewhere: "Denne siden regner ikke fra det.",
    surveyedName: (year: string) => `kartlegging ${year}`,
    reportSpan: "rapportens spenn",
    surveyedSpan: (start: string) => `rapportens vekst fra ${start}`,
    constructedName: (year: string) => `konstruert eksempel ${year}`,
  },
  /** The project's standard terms. */
  terms: {
    category: {
      ehr: "Journalløsninger (EPJ)",
      welfareTechnology: "Velferdsteknologi",
      nationalSolutions: "Nasjonale løsninger",
      other: "Andre løsninger og kostnader",
    } satisfies Record<Category, string>,
    categoryShort: {
      ehr: "EPJ",
      welfareTechnology: "Velferdsteknologi",
      nationalSolutions: "Nasjonale",
      other: "Andre",
    } satisfies Record<Category, string>,
    preset: { low: "Lav", medium: "Middels", high: "Høy" } satisfies Record<PresetId, string>,
    presetGrowth: { low: "lav vekst", medium: "middels vekst", high: "høy vekst" } satisfies Record<
      PresetId,
      string
    >,
    alternative: {
      main: "Hovedalternativet",
      low: "Lav vekst",
      high: "Høy vekst",
    } satisfies Record<PopulationAlternative, string>,
    ages: {
      all: "innbygger",
      "67plus": "innbygger på 67 år og over",
      "80plus": "innbygger på 80 år og over",
    } satisfies Record<PopulationAges, string>,
    agesShort: {
      all: "innbygger",
      "67plus": "innbygger 67+",
      "80plus": "innbygger 80+",
    } satisfies Record<PopulationAges, string>,
    total: "Sum",
    year: "År",
    period: "Periode",
    categoryHead: "Kategori",
    baseline: "Utgangspunkt",
    unit: { share: "andel" },
    yours: "Ditt",
    millionsCaption: "Millioner kroner per år",
    twoPopulations:
      "Kommunesiden regner fra siste telling av innbyggerne, de andre sidene fra SSBs framskriving: derfor er landets kostnad per innbygger ikke den samme.",
  },
  /** Texts on controls. */
  labels: {
    caveats: "Hva tallene ikke sier",
    explain: "Vis hvordan tallet er regnet",
    explainAll: "Slik er det regnet",
    homePlace: "Min kommune",
    homePlaceHelp: "Velg kommunen din, så følger anslaget for den med fra side til side.",
    showTable: "Vis tabell",
    hideTable: "Skjul tabell",
    table: (title: string) => `Tabell: ${title}`,
    download: "Last ned",
    downloadOf: (title: string) => `Last ned: ${title}`,
    downloadFailed: "Filen kunne ikke lages. Last siden på nytt og prøv igjen.",
    fileFormat: {
      svg: "Bilde til trykk (SVG)",
      png: "Bilde (PNG)",
      csv: "Tall til Excel (CSV)",
      json: "Tall til programmer (JSON)",
      arrow: "Tall til R og Python (Arrow)",
    },
    presets: "Start fra et av rapportens scenarioer",
    categoryPreset: (category: string) => `Rapportens vekst for ${category}`,
    own: "Eget",
    rates: "Realvekst per år",
    reset: "Tilbakestill",
    less: (what: string) => `Mindre: ${what}`,
    more: (what: string) => `Mer: ${what}`,
    perYear: "% per år",
    dragPoint: "Dra punktet, eller bruk piltastene.",
    dragPoints: "Dra punktene for å endre veksten.",
    commonScale: "Felles skala",
    ownScale: "Egen skala",
    scale: "Skala",
    vintage: "Framskriving fra",
    alternative: "Alternativ",
    ages: "Per",
    prices: "Vis i",
    linkTitle: "Lenken kunne ikke leses helt",
    linkUnderstood: (fields: string) => `Dette ble forstått: ${fields}.`,
    linkNothing: "Ingenting i lenken ble forstått.",
    linkRepeated: (field: string) => `«${field}» står flere ganger. Bare den første er lest.`,
    linkUnused: ({ field, value }: { field: string; value: string }) =>
      `${field}=${value}: brukes ikke`,
    furtherLines: (count: string) => `… og ${count} til.`,
    linkUse: "Bruk det som ble forstått",
    linkIgnore: "Start fra middels vekst",
    link: "Lenke til scenarioet",
    rateHelp:
      "Dra, skriv eller bruk piltastene. Page Up og Page Down endrer ett prosentpoeng. Dobbeltklikk eller Delete tilbakestiller. Feltet bak spaken viser rapportens spenn fra lav til høy, streken middels.",
  },
  /** A part of the site could not be fetched. */
  outdated: {
    message: "Siden er oppdatert, last på nytt. Arbeidet ditt blir med.",
    reload: "Last på nytt",
    offline: "Nettet er borte. Prøv igjen når det er tilbake.",
  },
  /** Why a workbook is not read. */
  workbook: {
    unopened: "Filen kan ikke åpnes. Den er flyttet eller endret, eller er en mappe.",
    tooLarge: "Filen er for stor til å åpnes.",
    tooMuchInside: "Filen er for stor til å åpnes når den pakkes ut.",
    tooManyCells:
      "Regnearket bruker for mange rader og kolonner. Slett det som står langt utenfor tabellen, og prøv igjen.",
    tooSlow: "Regnearket tok for lang tid å lese, og er ikke åpnet.",
    lockedOrOld:
      "Filen er låst med passord, eller er av Excels eldre slag (.xls). Lagre den som .xlsx, uten passord.",
    notAWorkbook: "Filen er ikke et regneark (.xlsx) som kan leses.",
  } satisfies Record<WorkbookRefusal, string>,
  /** Units after an amount. */
  units: { billion: "mrd.\u00a0kr", million: "mill.\u00a0kr", points: "prosentpoeng" },
  /** What is wrong with a typed number. */
  numbers: {
    wrong: (typed: string) => `«${typed}» er ikke et tall.`,
    empty: "Feltet er tomt.",
    expected: (what: string, example: string) => `Skriv ${what}, for eksempel ${example}.`,
    outside: (low: string, high: string) => `Tallet må være fra ${low} til ${high}.`,
  },
  rates: {
    what: "vekst per år i prosent",
    outside: (low: string, high: string) => `Veksten må være fra ${low} til ${high} per år.`,
  },
  prices: {
    today: (year: string) => `Dagens kroner (${year})`,
    kroner: (year: number) => `${year}-kroner`,
    constant: (year: number) => `faste ${year}-priser`,
    billionsUnit: (year: number) => `mrd. ${year}-kr`,
    millionsUnit: (year: number) => `mill. ${year}-kr`,
    unit: (year: number) => `${year}-kr`,
    /** How money of another year than the data's was converted. */
    converted: {
      consumer: "omregnet med konsumprisindeksen",
      municipal: "omregnet med kommunal deflator",
    } satisfies Record<PriceIndex, string>,
    index: { consumer: "konsumpriser", municipal: "kommunal deflator" } satisfies Record<
      PriceIndex,
      string
    >,
    estimate: "anslag",
  },
  /** What the interval of the first year's cost holds. */
  interval: ({ level, span, municipalities }: Readonly<Record<IntervalPart, string>>) =>
    `${level}: ${span}, bare statistisk usikkerhet, ${municipalities} kommuner`,
  scenario: {
    own: "Eget scenario",
    ownNear: (growth: string) => `Eget scenario, nær ${growth}`,
    line: (name: string) => `Scenario: ${name}`,
  },
  /** The terms of staffing. */
  staffing: {
    inputs: "Forutsetninger",
    growth: "Vekst i e-helsekostnad",
    shape: "Slik vokser behovet",
    shapes: { even: "Jevnt", reference: "SSBs referansebane" } satisfies Record<
      StaffingShape,
      string
    >,
    start: "Bemanning i dag",
    starts: { healthAndCare: "Helse og omsorg", care: "Bare omsorg" } satisfies Record<
      StaffingStart,
      string
    >,
    year: "År",
    measure: "Vis kostnaden",
    measures: { yearly: "Per år", sum: "Samlet", present: "Nåverdi" } satisfies Record<
      CostMeasure,
      string
    >,
    gains: "Andre gevinster av e-helse",
    gainsHelp: ({ priceYear, from }: { priceYear: number; from: number }) =>
      `Gevinster utover sparte årsverk, i millioner ${priceYear}-kroner per år når de er nådd fullt ut. De øker jevnt fra null i ${from}.`,
    gainYear: "Fullt ut fra",
    millionsUnit: "mill. kr",
    staffing: "Bemanning",
    ehealth: "E-helse",
    breakEven: "Lønnsomhetsgrense",
    /** After a number, and as a column's name. */
    fullTimeEquivalents: "årsverk",
    fullTimeColumn: "Årsverk",
  },
};

/** The texts of the whole site. */
export type CoreWords = typeof nb;

type IntervalPart = "level" | "span" | "municipalities";

interface PageWords {
  readonly path: string;
  readonly title: string;
}
