import type { SharingWords } from "./nb.js";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

const told = (value: string, wrong: string) =>
  value === "" ? "The value is empty." : `“${value}” ${wrong}.`;

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
  memo: {
    print: "Print or save as PDF",
    backToScenario: "Back to the scenario",
    reason: "Reason",
    link: "Open the scenario",
    qrName: "QR code to the scenario",
    date: (date) => day.format(date),
    beside: ({ name, cost, year, reasons }) =>
      `For comparison: ${name}, ${cost} in ${year}.${reasons === "" ? "" : ` ${reasons}.`}`,
    caption: (year) => `Cost in ${year}, and real growth a year`,
    amounts: (constant) => `All amounts are in ${constant}.`,
    population: (vintage, people) =>
      `Population: Statistics Norway’s projection from ${vintage}, ${people}.`,
    staffing: (assumptions) => `Staffing: ${assumptions}.`,
    breakEven: (discountRate) =>
      `Break-even is the part of the growth in staffing cost that e-health must make unnecessary to cover its own growth. Present value is at a rate of ${discountRate}.`,
  },
  problem: {
    unknownKey: ({ field, list }) =>
      `“${field}” is not a field we know.${list === "" ? "" : ` Fields: ${list}.`}`,
    repeatedKey: ({ field }) => `“${field}” is there more than once. Only the first is read.`,
    missing: ({ field }) => `“${field}” is missing.`,
    missingVersion: ({ list }) => `The version is missing. This page reads version ${list}.`,
    futureVersion: ({ value, list }) =>
      `Made in a newer edition (version ${value}) than this page can read (version ${list}).`,
    notAVersion: ({ value, list }) => `${told(value, "is not a version")} Expected: ${list}.`,
    unknownBaseline: ({ value, list }) =>
      `${told(value, "is not a baseline we have")} Expected: ${list}.`,
    unknownPreset: ({ value, list }) => `${told(value, "is not a scenario")} Expected: ${list}.`,
    wrongCount: ({ value, list }) =>
      `“${value}” should have ${list} numbers, one a period, separated by commas.`,
    notANumber: ({ value }) =>
      `${told(value, "holds something that is not a number")} Write per cent with a decimal point, for example 7.5.`,
    outOfRange: ({ value, expected }) => `“${value}” is outside ${expected[0]} to ${expected[1]}.`,
    badPeriods: ({ value, expected }) =>
      `${told(value, "is not periods")} Expected: rising years between ${expected.join(" and ")}.`,
    unknownPopulation: ({ value, list }) =>
      `${told(value, "is not a population projection we have")} Expected: ${list}.`,
    unknownChoice: ({ value, list }) =>
      `${told(value, "is not a choice we have")} Expected: ${list}.`,
    halfGain: ({ expected }) =>
      `The cell is empty, but the gain was begun. It needs both million kroner a year (at most ${expected[0]}) and a year from ${expected[1]} to ${expected[2]}. Leave both empty without a gain.`,
    badGain: ({ value, expected }) =>
      `${told(value, "is not a gain")} Expected: million kroner a year (at most ${expected[0]}) and a year from ${expected[1]} to ${expected[2]}.`,
    notText: ({ value }) => `“${value}” is not a text that can be shown.`,
    notATime: () =>
      "This should say when the scenario was last changed, as a number: milliseconds since 1970.",
    tooLong: ({ list }) => `The text is too long. There is room for ${list} characters.`,
    notAnObject: ({ value }) => `“${value}” is not a scenario.`,
    textInCell: ({ value }) =>
      `“${value}” is not a number. Type 5%, for example, in the cell, with the format per cent.`,
    emptyCell: () => "The cell is empty. Type 5%, for example, in it.",
    missingColumn: ({ value, list }) =>
      `The column “${value}” is missing. It is in column ${list} when the file is downloaded.`,
    lostSetting: ({ value, expected }) =>
      `What was set on the page Uncertainty was not found in the sheet, and is not read. It stands in column ${expected[0]}, with the key “${value}” in column ${expected[1]}, when the file is downloaded.`,
    unknownRow: ({ value, list }) =>
      `The key “${value}” is not one we know here. Expected: ${list}.`,
    unfetched: () => "The site has been updated. Reload it, and open the file again.",
    repeatedRow: ({ value, list }) =>
      `The key “${value}” is in ${list} as well. Keep only one of the rows.`,
  },
};
