import type { SharingWords } from "./nb.js";

const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** The texts of saving, sharing and handing over in English. */
export const en: SharingWords = {
  share: {
    title: "Share",
    linkLabel: "Link to the scenario",
    copy: "Copy the link",
    copied: "The link is copied",
    refused: "The browser did not let us copy. The link is selected: press Ctrl+C.",
    withReasons: "Include the reasons",
    reasonsTooLong: (most) =>
      `With the reasons the link would be longer than ${most} characters. They are left out here, but are in the file.`,
    qrName: "QR code with the link to the scenario",
    qrTooLong: "The link is too long for a QR code. Without the reasons it is shorter.",
    download: "Download as a file",
  },
  saved: {
    button: "Saved",
    title: "Saved scenarios",
    save: "Save",
    name: "The scenario’s name",
    unnamed: "Unnamed",
    savedAs: (name) => `Saved: ${name}`,
    replaced: (name) => `Saved again: ${name}`,
    empty: "No saved scenarios yet. They stay in this browser and are sent nowhere.",
    kept: "What is saved is the scenario: growth, assumptions and reasons. What you have set on the page Uncertainty holds for every scenario you open. It is not saved here, but goes along in the link, the scenario file and the workbook.",
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
    unread: "This could not be read, and is not imported:",
    fileName: "e-health-scenarios.json",
    costIn: (cost, year) => `${cost} in ${year}`,
    time: (date) => time.format(date),
  },
  unsaved: {
    title: "Work that is not saved",
    offer: (what) => `When you were last here, you did not save the scenario: ${what}.`,
    open: "Open it again",
    forget: "Discard it",
  },
  store: {
    unread: (count) =>
      count === 1
        ? "One of the saved scenarios could not be read here. It is kept, and comes along when you download all."
        : `${count} of the saved scenarios could not be read here. They are kept, and come along when you download all.`,
    trouble: {
      unavailable:
        "The browser keeps nothing here, as in a private window. What you save is gone when the page is closed. Download what you want to keep.",
      full: "The browser has no more room. The latest is not saved for good, but stays until the page is closed. Download it, or delete something.",
      damaged:
        "The saved scenarios were damaged and could not be read. The text is put aside, and you can download it.",
    },
    downloadDamaged: "Download the damaged text",
    dropDamaged: "Discard it",
  },
  handover: {
    menu: "Download",
    workbook: "Spreadsheet with formulas (.xlsx)",
    file: "Scenario file (.json)",
    memo: "Memo for print",
    memoPath: "./memo",
    open: "Open a file …",
  },
};
