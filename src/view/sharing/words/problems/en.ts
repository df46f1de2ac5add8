import type { ProblemWords } from "./nb.js";

const told = (value: string, wrong: string) =>
  value === "" ? "The value is empty." : `“${value}” ${wrong}.`;

/** What is wrong in a link or a file, in English. */
export const en: ProblemWords = {
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
  notAFraction: ({ value }) => `${told(value, "is not a number")} Write 7.5% as 0.075.`,
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
  unknownRow: ({ value, list }) => `The key “${value}” is not one we know here. Expected: ${list}.`,
  unfetched: () => "The site has been updated. Reload it, and open the file again.",
  repeatedRow: ({ value, list }) =>
    `The key “${value}” is in ${list} as well. Keep only one of the rows.`,
};
