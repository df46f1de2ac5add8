import type { FormWords } from "./nb.js";

export const en: FormWords = {
  chip: {
    notApplicable: "Not applicable",
    notStarted: "Not started",
    started: "Started",
    done: "Done",
  },
  answered: (answered, applicable) => `${answered} of ${applicable} answered`,
  yes: "Yes",
  no: "No",
  unanswered: "Not answered",
  choose: "Choose …",
  optional: "Optional",
  required: "Must be filled in",
  fieldName: (row, column, unit) =>
    unit === "" ? `${row}: ${column}` : `${row}: ${column}, ${unit}`,
  level: { error: "Error", warning: "Warning", note: "Note" },
  problems: {
    title: (count) => `${count} to be mended or commented on before the answer can be sent`,
    none: "Nothing wrong was found. The answer can be sent.",
    explained: "commented on",
    explain: "Mend the number, or write in the comment why it is right.",
  },
  problem: {
    missing: () => "Must be filled in. Type 0 if the cost is nil.",
    notANumber: (typed) =>
      `“${typed}” is not an unambiguous number. Type for example 1 250 000 or 0.5.`,
    tooLow: (limit) => `The number must be ${limit} or more.`,
    tooHigh: (limit) => `The number must be ${limit} or less.`,
    notAChoice: (typed) => `“${typed}” is not one of the choices.`,
    tooLong: (limit) => `The text can have at most ${limit} characters.`,
  },
  saved: {
    stored: ({ time }) => `Saved at ${time} in this browser`,
    none: "Nothing is saved yet. Answers are saved in this browser as you type.",
    kept: "The answers are saved in this browser, and go on being saved as you type.",
    saving: "Saving …",
    full: "The browser has no room for more. The answers stay here as long as the page is open: download them now.",
    unavailable:
      "This browser keeps nothing. The answers stay here as long as the page is open: download them.",
    silent:
      "The browser’s storage does not answer. Answers saved before may be missing here, and what you type stays here only as long as the page is open: download it.",
  },
  file: {
    entry: {
      corrected: ({ place, found, kept }) => `${place}: “${found}” was read as ${kept}.`,
      refused: ({ place, found }) =>
        `${place}: “${found}” could not be read. Nothing was filled in.`,
      repeated: ({ place, found, kept }) =>
        `${place}: “${found}” is there twice. The first, ${kept}, holds.`,
      unknown: ({ place, found }) =>
        `${place}: “${found}” is no part of the form and was passed over.`,
      lacking: ({ place }) => `${place}: is missing in the file.`,
      merged: ({ place, found }) =>
        `${place}: is merged with ${found}, so the answer here is gone.`,
      guessedLetters: ({ found }) =>
        `The file is not in UTF-8 and was read as ${found}. Check that æ, ø and å are right.`,
      olderAnswer: ({ place }) =>
        `${place}: the answer here was changed later than the one in the file, and is kept. Delete it first if the file’s is to hold.`,
      olderVersion: ({ found }) =>
        `The file was made for an older version of the form (${found}). Check that all came along.`,
    },
    refusal: {
      unopened:
        "The file can’t be opened. It was moved or changed, or is a folder. Drop the files in the folder.",
      unfetched: "What reads the file could not be fetched. Choose the file again.",
      unreadable: "The file is no answer to this form (.xlsx, .json or .csv).",
      lockedOrOld:
        "The file is locked with a password, or is of Excel’s older kind (.xls). Save it as .xlsx, without a password.",
      otherForm: "The file is an answer to another form.",
      newerVersion: "The file was made with a newer version of the form. Reload the page.",
      tooLarge: "The file is too large to be an answer to the form.",
      tooSlow: "Reading the file took too long. Nothing was read.",
      empty: "The file has no answers.",
    },
    read: (responses) => `Read: ${responses}`,
    responses: { one: "one answer", many: (count) => `${count} answers` },
    corrected: (count) => `corrected: ${count}`,
    refused: (count) => `not read: ${count}`,
    lacking: (count) => `missing in the file: ${count}`,
    nothing: "nothing",
  },
  workbook: {
    definitions: "Definitions",
    fillIn:
      "Fill in the yellow cells. Leave a cell empty if you don’t know; type 0 if the cost is nil.",
    keep: "Rows and columns can be moved, as long as the hidden keys come along.",
    choices: "Answer Yes or No.",
    choose: "Choose from the list.",
    number: "Type a number. Leave it empty if you don’t know; type 0 if the cost is nil.",
    textLength: (limit) => `The text can have at most ${limit} characters.`,
  },
};
