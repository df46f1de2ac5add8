import type { ProblemKind } from "../../../../model/scenario/scenario-problem.js";
import type { WorkbookRefusal } from "../../../core/workbook.js";

/** A problem's parts, as they are written in a sentence. */
export interface ProblemParts {
  readonly field: string;
  readonly value: string;
  readonly expected: readonly string[];
  /** All that is expected, with commas between. */
  readonly list: string;
}

/** What is wrong with what stood there; quotation marks around nothing would say nothing. */
const told = (value: string, wrong: string) =>
  value === "" ? "Verdien er tom." : `«${value}» ${wrong}.`;

/** What is wrong in a link or a file, in bokmål. */
export const nb = {
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
  notAFraction: ({ value }) =>
    `${told(value, "er ikke et tall")} Skriv 7,5 % som 0.075, med desimalpunktum.`,
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
} satisfies Record<Exclude<ProblemKind, WorkbookRefusal>, (problem: ProblemParts) => string>;

export type ProblemWords = typeof nb;
