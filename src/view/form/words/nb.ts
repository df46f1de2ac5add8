import type { FormProblemKind, ProblemLevel } from "../../../model/form/problems.js";
import type { SectionState } from "../../../model/form/progress.js";
import type { EntryKind, RefusalKind } from "../../../model/form/reading.js";

/** Parts of the sentence on what was found in a file. */
interface EntryParts {
  readonly place: string;
  readonly found: string;
  readonly kept: string;
}

interface SavedParts {
  readonly time: string;
}

export const nb = {
  chip: {
    notApplicable: "Gjelder ikke",
    notStarted: "Ikke startet",
    started: "Påbegynt",
    done: "Ferdig",
  } satisfies Record<SectionState, string>,
  answered: (answered: string, applicable: string) => `${answered} av ${applicable} besvart`,
  yes: "Ja",
  no: "Nei",
  unanswered: "Ikke besvart",
  choose: "Velg …",
  optional: "Valgfritt",
  required: "Må fylles ut",
  /** What a field is, for readers: row, column, unit. */
  fieldName: (row: string, column: string, unit: string) =>
    unit === "" ? `${row}: ${column}` : `${row}: ${column}, ${unit}`,
  level: { error: "Feil", warning: "Advarsel", note: "Merknad" } satisfies Record<
    ProblemLevel,
    string
  >,
  problems: {
    title: (count: string) => `${count} må rettes eller kommenteres før svaret kan sendes`,
    none: "Ingen feil funnet. Svaret kan sendes.",
    explained: "kommentert",
    explain: "Rett tallet, eller skriv hvorfor det er riktig i kommentaren.",
  },
  problem: {
    missing: () => "Feltet må fylles ut. Skriv 0 hvis kostnaden er null.",
    notANumber: (typed: string) =>
      `«${typed}» er ikke et entydig tall. Skriv for eksempel 1 250 000 eller 0,5.`,
    tooLow: (limit: string) => `Tallet må være ${limit} eller høyere.`,
    tooHigh: (limit: string) => `Tallet må være ${limit} eller lavere.`,
    notAChoice: (typed: string) => `«${typed}» er ikke et av valgene.`,
    tooLong: (limit: string) => `Teksten kan ha høyst ${limit} tegn.`,
  } satisfies Record<FormProblemKind, (part: string) => string>,
  saved: {
    stored: ({ time }: SavedParts) => `Lagret ${time} i denne nettleseren`,
    none: "Ingenting er lagret ennå. Svarene lagres i denne nettleseren mens du skriver.",
    kept: "Svarene er lagret i denne nettleseren, og lagres videre mens du skriver.",
    saving: "Lagrer …",
    full: "Nettleseren har ikke plass til mer. Svarene står her så lenge siden er åpen: last dem ned nå.",
    unavailable:
      "Denne nettleseren lagrer ingenting. Svarene står her så lenge siden er åpen: last dem ned.",
    silent:
      "Nettleserens lager svarer ikke. Svar som er lagret før, kan mangle her, og det du skriver, står her bare så lenge siden er åpen: last det ned.",
  },
  file: {
    entry: {
      corrected: ({ place, found, kept }: EntryParts) =>
        `${place}: «${found}» ble lest som ${kept}.`,
      refused: ({ place, found }: EntryParts) =>
        `${place}: «${found}» kunne ikke leses. Ingenting ble satt inn.`,
      repeated: ({ place, found, kept }: EntryParts) =>
        `${place}: «${found}» står to ganger. Det første, ${kept}, gjelder.`,
      unknown: ({ place, found }: EntryParts) =>
        `${place}: «${found}» hører ikke til skjemaet og ble hoppet over.`,
      lacking: ({ place }: EntryParts) => `${place}: mangler i filen.`,
      merged: ({ place, found }: EntryParts) =>
        `${place}: er slått sammen med ${found}, så svaret her er borte.`,
      guessedLetters: ({ found }: EntryParts) =>
        `Filen er ikke i UTF-8 og ble lest som ${found}. Se over at æ, ø og å er riktige.`,
      olderAnswer: ({ place }: EntryParts) =>
        `${place}: svaret her er endret senere enn det i filen, og er beholdt. Slett det først hvis det i filen skal gjelde.`,
      olderVersion: ({ found }: EntryParts) =>
        `Filen er laget for en eldre utgave av skjemaet (${found}). Se over at alt kom med.`,
    } satisfies Record<EntryKind, (parts: EntryParts) => string>,
    refusal: {
      unopened:
        "Filen kan ikke åpnes. Den er flyttet eller endret, eller er en mappe. Slipp filene i mappen.",
      unfetched: "Det som leser filen, kunne ikke hentes. Velg filen igjen.",
      unreadable: "Filen er ikke et svar på dette skjemaet (.xlsx, .json eller .csv).",
      lockedOrOld:
        "Filen er låst med passord, eller er av Excels eldre slag (.xls). Lagre den som .xlsx, uten passord.",
      otherForm: "Filen er et svar på et annet skjema.",
      newerVersion: "Filen er laget med en nyere utgave av skjemaet. Last siden på nytt.",
      tooLarge: "Filen er for stor til å være et svar på skjemaet.",
      tooSlow: "Det tok for lang tid å lese filen. Ingenting er lest.",
      empty: "Filen har ingen svar.",
    } satisfies Record<RefusalKind, string>,
    read: (responses: string) => `Lest: ${responses}`,
    responses: { one: "ett svar", many: (count: string) => `${count} svar` },
    corrected: (count: string) => `rettet: ${count}`,
    refused: (count: string) => `ikke lest: ${count}`,
    lacking: (count: string) => `mangler i filen: ${count}`,
    nothing: "ingenting",
  },
  workbook: {
    definitions: "Definisjoner",
    fillIn:
      "Fyll ut de gule feltene. La et felt stå tomt hvis dere ikke vet; skriv 0 hvis kostnaden er null.",
    keep: "Rader og kolonner kan flyttes, så lenge de skjulte nøklene følger med.",
    choices: "Svar Ja eller Nei.",
    choose: "Velg fra listen.",
    number: "Skriv et tall. La feltet stå tomt hvis du ikke vet; skriv 0 hvis kostnaden er null.",
    textLength: (limit: string) => `Teksten kan ha høyst ${limit} tegn.`,
  },
};

export type FormWords = typeof nb;
