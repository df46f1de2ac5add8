import type { ProblemKind } from "../../../model/scenario/scenario-problem.js";
import type { WorkbookRefusal } from "../../core/workbook.js";

/** A problem's parts, as they are written in a sentence. */
export interface ProblemParts {
  readonly field: string;
  readonly value: string;
  readonly expected: readonly string[];
  /** All that is expected, with commas between. */
  readonly list: string;
}

/** A scenario that another is seen beside. */
interface BesideTexts {
  readonly name: string;
  readonly cost: string;
  readonly year: string;
  /** The reasons for its growth, or "". */
  readonly reasons: string;
}

const day = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long" });
const time = new Intl.DateTimeFormat("nb-NO", { dateStyle: "medium", timeStyle: "short" });

/** What is wrong with what stood there; quotation marks around nothing would say nothing. */
const told = (value: string, wrong: string) =>
  value === "" ? "Verdien er tom." : `«${value}» ${wrong}.`;

/** The texts of saving, sharing and handing over in bokmål. */
export const nb = {
  share: {
    title: "Del",
    linkLabel: "Lenke til scenarioet",
    copy: "Kopier lenken",
    copied: "Lenken er kopiert",
    refused: "Nettleseren lot oss ikke kopiere. Lenken er merket: trykk Ctrl+C.",
    withReasons: "Ta med begrunnelser",
    reasonsTooLong: (most: string) =>
      `Med begrunnelsene ville lenken blitt lengre enn ${most} tegn. De er utelatt her, men er med i filen.`,
    qrName: "QR-kode med lenken til scenarioet",
    qrTooLong: "Lenken er for lang for en QR-kode. Uten begrunnelser blir den kortere.",
    download: "Last ned som fil",
  },
  saved: {
    button: "Lagrede",
    title: "Lagrede scenarioer",
    save: "Lagre",
    name: "Navn på scenarioet",
    unnamed: "Uten navn",
    savedAs: (name: string) => `Lagret: ${name}`,
    replaced: (name: string) => `Lagret på nytt: ${name}`,
    empty:
      "Ingen lagrede scenarioer ennå. De blir liggende i denne nettleseren og sendes ingen steder.",
    kept: "Det som lagres, er scenarioet: vekst, forutsetninger og begrunnelser. Det du har satt på siden Usikkerhet, gjelder alle scenarioer du åpner. Det lagres ikke her, men følger med i lenken, scenariofilen og arbeidsboken.",
    open: "Åpne",
    opened: (name: string) => `Åpnet: ${name}`,
    rename: "Gi nytt navn",
    newName: (name: string) => `Nytt navn på ${name}`,
    duplicate: "Dupliser",
    remove: "Slett",
    removed: (name: string) => `Slettet: ${name}`,
    undo: "Angre",
    actionOf: (action: string, name: string) => `${action}: ${name}`,
    downloadAll: "Last ned alle",
    importFile: "Hent fra fil",
    imported: (count: number) =>
      count === 1 ? "1 scenario er hentet." : `${count} scenarioer er hentet.`,
    notAFile: (name: string) => `«${name}» er ikke en fil med scenarioer.`,
    unread: "Dette kunne ikke leses, og er ikke hentet:",
    fileName: "e-helse-scenarioer.json",
    costIn: (cost: string, year: number) => `${cost} i ${year}`,
    time: (date: number) => time.format(date),
  },
  unsaved: {
    title: "Arbeid som ikke er lagret",
    offer: (what: string) => `Sist du var her, lagret du ikke scenarioet: ${what}.`,
    open: "Åpne det igjen",
    forget: "Forkast det",
  },
  store: {
    unread: (count: number) =>
      count === 1
        ? "Ett av de lagrede scenarioene kunne ikke leses her. Det er beholdt og følger med når du laster ned alle."
        : `${count} av de lagrede scenarioene kunne ikke leses her. De er beholdt og følger med når du laster ned alle.`,
    trouble: {
      unavailable:
        "Nettleseren lagrer ikke noe her, for eksempel i et privat vindu. Det du lagrer, forsvinner når siden lukkes. Last ned det du vil beholde.",
      full: "Nettleseren har ikke plass til mer. Det siste er ikke lagret for godt, men er her til siden lukkes. Last det ned, eller slett noe.",
      damaged:
        "De lagrede scenarioene var skadet og kunne ikke leses. Teksten er lagt til side, og du kan laste den ned.",
    },
    downloadDamaged: "Last ned den skadde teksten",
    dropDamaged: "Forkast den",
  },
  handover: {
    menu: "Last ned",
    workbook: "Regneark med formler (.xlsx)",
    file: "Scenariofil (.json)",
    memo: "Notat til utskrift",
    memoPath: "./notat",
    open: "Åpne en fil …",
  },
  memo: {
    print: "Skriv ut eller lagre som PDF",
    backToScenario: "Tilbake til scenarioet",
    reason: "Begrunnelse",
    link: "Åpne scenarioet",
    qrName: "QR-kode til scenarioet",
    date: (date: Date) => day.format(date),
    beside: ({ name, cost, year, reasons }: BesideTexts) =>
      `Til sammenligning: ${name}, ${cost} i ${year}.${reasons === "" ? "" : ` ${reasons}.`}`,
    caption: (year: string) => `Kostnad i ${year}, og realvekst per år`,
    amounts: (constant: string) => `Alle beløp er i ${constant}.`,
    population: (vintage: string, people: string) =>
      `Folketall: SSBs framskriving fra ${vintage}, ${people}.`,
    staffing: (assumptions: string) => `Bemanning: ${assumptions}.`,
    breakEven: (discountRate: string) =>
      `Lønnsomhetsgrensen er den delen av veksten i bemanningskostnader som e-helse må gjøre unødvendig for å dekke sin egen vekst. Nåverdi er regnet med ${discountRate} rente.`,
  },
  problem: {
    unknownKey: ({ field, list }) =>
      `«${field}» er ikke et felt vi kjenner.${list === "" ? "" : ` Felt: ${list}.`}`,
    repeatedKey: ({ field }) => `«${field}» står flere ganger. Bare den første er lest.`,
    missing: ({ field }) => `«${field}» mangler.`,
    missingVersion: ({ list }) => `Versjonen mangler. Denne siden leser versjon ${list}.`,
    futureVersion: ({ value, list }) =>
      `Laget i en nyere utgave (versjon ${value}) enn denne siden kan lese (versjon ${list}).`,
    notAVersion: ({ value, list }) => `${told(value, "er ikke en versjon")} Ventet: ${list}.`,
    unknownBaseline: ({ value, list }) =>
      `${told(value, "er ikke et utgangspunkt vi har")} Ventet: ${list}.`,
    unknownPreset: ({ value, list }) => `${told(value, "er ikke et scenario")} Ventet: ${list}.`,
    wrongCount: ({ value, list }) =>
      `«${value}» skulle hatt ${list} tall, ett per periode, skilt med komma.`,
    notANumber: ({ value }) =>
      `${told(value, "inneholder noe som ikke er et tall")} Skriv prosent med desimalpunktum, for eksempel 7.5.`,
    outOfRange: ({ value, expected }) => `«${value}» er utenfor ${expected[0]} til ${expected[1]}.`,
    badPeriods: ({ value, expected }) =>
      `${told(value, "er ikke perioder")} Ventet: stigende årstall mellom ${expected.join(" og ")}.`,
    unknownPopulation: ({ value, list }) =>
      `${told(value, "er ikke en befolkningsframskriving vi har")} Ventet: ${list}.`,
    unknownChoice: ({ value, list }) => `${told(value, "er ikke et valg vi har")} Ventet: ${list}.`,
    halfGain: ({ expected }) =>
      `Cellen er tom, men gevinsten er begynt på. Den trenger både millioner kroner per år (høyst ${expected[0]}) og et år fra ${expected[1]} til ${expected[2]}. La begge stå tomme uten gevinst.`,
    badGain: ({ value, expected }) =>
      `${told(value, "er ikke en gevinst")} Ventet: millioner kroner per år (høyst ${expected[0]}) og et år fra ${expected[1]} til ${expected[2]}.`,
    notText: ({ value }) => `«${value}» er ikke en tekst som kan vises.`,
    notATime: () =>
      "Her skulle det stått når scenarioet sist ble endret, som et tall: millisekunder siden 1970.",
    tooLong: ({ list }) => `Teksten er for lang. Det er plass til ${list} tegn.`,
    notAnObject: ({ value }) => `«${value}» er ikke et scenario.`,
    textInCell: ({ value }) =>
      `«${value}» er ikke et tall. Skriv for eksempel 5 % i cellen, med formatet prosent.`,
    emptyCell: () => "Cellen er tom. Skriv for eksempel 5 % i den.",
    missingColumn: ({ value, list }) =>
      `Kolonnen «${value}» mangler. Den står i kolonne ${list} når filen lastes ned.`,
    lostSetting: ({ value, expected }) =>
      `Det som var satt på siden Usikkerhet, ble ikke funnet i arket, og er ikke lest. Det står i kolonne ${expected[0]}, med nøkkelen «${value}» i kolonne ${expected[1]}, når filen lastes ned.`,
    unknownRow: ({ value, list }) => `Nøkkelen «${value}» kjenner vi ikke her. Ventet: ${list}.`,
    unfetched: () => "Siden er oppdatert. Last den på nytt, og åpne filen igjen.",
    repeatedRow: ({ value, list }) =>
      `Nøkkelen «${value}» står også i ${list}. Behold bare én av radene.`,
  } satisfies Record<Exclude<ProblemKind, WorkbookRefusal>, (problem: ProblemParts) => string>,
};

export type SharingWords = typeof nb;
