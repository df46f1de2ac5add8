import type { Locale } from "../core/locale.js";

/** Texts of the windows that save and share scenarios. */
export interface SharingText {
  readonly share: string;
  readonly linkLabel: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly withReasons: string;
  readonly qrName: string;
  readonly qrTooLong: string;
  readonly downloadOne: string;
  readonly saved: string;
  readonly savedTitle: string;
  readonly save: string;
  readonly saveName: string;
  readonly unnamed: string;
  readonly savedAs: (name: string) => string;
  readonly replaced: (name: string) => string;
  readonly empty: string;
  readonly open: string;
  readonly opened: (name: string) => string;
  readonly rename: string;
  readonly newName: (name: string) => string;
  readonly duplicate: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly actionOf: (action: string, name: string) => string;
  readonly downloadAll: string;
  readonly importFile: string;
  readonly imported: (count: number) => string;
  readonly notAFile: (name: string) => string;
  readonly unreadInFile: string;
  readonly unreadInStore: (count: number) => string;
  readonly fileName: string;
  readonly trouble: Readonly<Record<"unavailable" | "full" | "damaged", string>>;
  readonly downloadDamaged: string;
  readonly dropDamaged: string;
}

const nb: SharingText = {
  share: "Del",
  linkLabel: "Lenke til scenarioet",
  copy: "Kopier lenken",
  copied: "Lenken er kopiert",
  copyRefused: "Nettleseren lot oss ikke kopiere. Lenken er merket: trykk Ctrl+C.",
  withReasons: "Ta med begrunnelser",
  qrName: "QR-kode med lenken til scenarioet",
  qrTooLong: "Lenken er for lang for en QR-kode. Uten begrunnelser blir den kortere.",
  downloadOne: "Last ned som fil",
  saved: "Lagrede",
  savedTitle: "Lagrede scenarioer",
  save: "Lagre",
  saveName: "Navn på scenarioet",
  unnamed: "Uten navn",
  savedAs: (name) => `Lagret: ${name}`,
  replaced: (name) => `Lagret på nytt: ${name}`,
  empty:
    "Ingen lagrede scenarioer ennå. De blir liggende i denne nettleseren og sendes ingen steder.",
  open: "Åpne",
  opened: (name) => `Åpnet: ${name}`,
  rename: "Gi nytt navn",
  newName: (name) => `Nytt navn på ${name}`,
  duplicate: "Dupliser",
  remove: "Slett",
  removed: (name) => `Slettet: ${name}`,
  undo: "Angre",
  actionOf: (action, name) => `${action}: ${name}`,
  downloadAll: "Last ned alle",
  importFile: "Hent fra fil",
  imported: (count) => (count === 1 ? "1 scenario er hentet." : `${count} scenarioer er hentet.`),
  notAFile: (name) => `«${name}» er ikke en fil med scenarioer.`,
  unreadInFile: "Dette kunne ikke leses, og er ikke hentet:",
  unreadInStore: (count) =>
    `${count} av de lagrede scenarioene kunne ikke leses her. De er beholdt og følger med når du laster ned alle.`,
  fileName: "e-helse-scenarioer.json",
  trouble: {
    unavailable:
      "Nettleseren lagrer ikke noe her, for eksempel i et privat vindu. Det du lagrer, forsvinner når siden lukkes. Last ned det du vil beholde.",
    full: "Nettleseren har ikke plass til mer. Det siste er ikke lagret for godt, men er her til siden lukkes. Last det ned, eller slett noe.",
    damaged:
      "De lagrede scenarioene var skadet og kunne ikke leses. Teksten er lagt til side, og du kan laste den ned.",
  },
  downloadDamaged: "Last ned den skadde teksten",
  dropDamaged: "Forkast den",
};

const en: SharingText = {
  share: "Share",
  linkLabel: "Link to the scenario",
  copy: "Copy the link",
  copied: "The link is copied",
  copyRefused: "The browser did not let us copy. The link is selected: press Ctrl+C.",
  withReasons: "Include the reasons",
  qrName: "QR code with the link to the scenario",
  qrTooLong: "The link is too long for a QR code. Without the reasons it is shorter.",
  downloadOne: "Download as a file",
  saved: "Saved",
  savedTitle: "Saved scenarios",
  save: "Save",
  saveName: "The scenario’s name",
  unnamed: "Unnamed",
  savedAs: (name) => `Saved: ${name}`,
  replaced: (name) => `Saved again: ${name}`,
  empty: "No saved scenarios yet. They stay in this browser and are sent nowhere.",
  open: "Open",
  opened: (name) => `Opened: ${name}`,
  rename: "Rename",
  newName: (name) => `New name for ${name}`,
  duplicate: "Duplicate",
  remove: "Delete",
  removed: (name) => `Deleted: ${name}`,
  undo: "Undo",
  actionOf: (action, name) => `${action}: ${name}`,
  downloadAll: "Download all",
  importFile: "Import from a file",
  imported: (count) =>
    count === 1 ? "1 scenario is imported." : `${count} scenarios are imported.`,
  notAFile: (name) => `“${name}” is not a file of scenarios.`,
  unreadInFile: "This could not be read, and is not imported:",
  unreadInStore: (count) =>
    `${count} of the saved scenarios could not be read here. They are kept, and come along when you download all.`,
  fileName: "e-health-scenarios.json",
  trouble: {
    unavailable:
      "The browser keeps nothing here, as in a private window. What you save is gone when the page is closed. Download what you want to keep.",
    full: "The browser has no more room. The latest is not saved for good, but stays until the page is closed. Download it, or delete something.",
    damaged:
      "The saved scenarios were damaged and could not be read. The text is put aside, and you can download it.",
  },
  downloadDamaged: "Download the damaged text",
  dropDamaged: "Discard it",
};

/** The texts about saving and sharing in a language. */
export function sharingText(locale: Locale): SharingText {
  return locale === "nb" ? nb : en;
}
