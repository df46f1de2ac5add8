import type { Locale } from "../core/locale.js";

/** Texts on what hands a scenario over: files and the memo. */
export interface HandoverText {
  readonly menu: string;
  readonly workbook: string;
  readonly file: string;
  readonly memo: string;
  readonly memoPath: string;
  readonly open: string;
  readonly unreadable: string;
  readonly print: string;
  readonly backToScenario: string;
  readonly assumptions: string;
  readonly reason: string;
  readonly link: string;
  readonly qrName: string;
  readonly date: (date: Date) => string;
}

const nb: HandoverText = {
  menu: "Last ned",
  workbook: "Regneark med formler (.xlsx)",
  file: "Scenariofil (.json)",
  memo: "Notat til utskrift",
  memoPath: "./notat",
  open: "Åpne en fil …",
  unreadable: "Filen kunne ikke leses",
  print: "Skriv ut eller lagre som PDF",
  backToScenario: "Tilbake til scenarioet",
  assumptions: "Forutsetninger",
  reason: "Begrunnelse",
  link: "Åpne scenarioet",
  qrName: "QR-kode til scenarioet",
  date: (date) => new Intl.DateTimeFormat("nb-NO", { dateStyle: "long" }).format(date),
};

const en: HandoverText = {
  menu: "Download",
  workbook: "Spreadsheet with formulas (.xlsx)",
  file: "Scenario file (.json)",
  memo: "Memo for print",
  memoPath: "./memo",
  open: "Open a file …",
  unreadable: "The file could not be read",
  print: "Print or save as PDF",
  backToScenario: "Back to the scenario",
  assumptions: "Assumptions",
  reason: "Reason",
  link: "Open the scenario",
  qrName: "QR code to the scenario",
  date: (date) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(date),
};

/** The texts of the hand-over in a language. */
export function handoverText(locale: Locale): HandoverText {
  return locale === "nb" ? nb : en;
}
