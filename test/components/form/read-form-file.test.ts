import { expect, test } from "vitest";
import { readFormFile } from "../../../src/components/form/read-form-file.js";
import { refuse } from "../../../src/model/form/reading.js";

const readers = {
  json: () => refuse("unreadable"),
  workbook: () => refuse("unreadable"),
  rows: () => refuse("unreadable"),
  refused: refuse,
};

/** The rows that a CSV file of these bytes is read as. */
async function rowsOf(bytes: Uint8Array<ArrayBuffer>) {
  let read: readonly (readonly string[])[] = [];
  await readFormFile(new File([bytes], "svar.csv"), {
    ...readers,
    rows: (rows) => {
      read = rows;
      return refuse("empty");
    },
  });
  return read;
}

const text = (mark: string) => `id${mark}note\r\n1${mark}Smøla, Måsøy\r\n`.replace(/, /g, " og ");
const utf16 = (content: string) => Uint8Array.from(Buffer.from(`\ufeff${content}`, "utf16le"));
const bigEndian = (content: string) => utf16(content).map((_, at, all) => all[at ^ 1] ?? 0);
const windows = (content: string) => Uint8Array.from(Buffer.from(content, "latin1"));
const utf8 = (content: string) => Uint8Array.from(Buffer.from(content, "utf8"));

test.each([
  ["UTF-8", utf8(text(","))],
  ["UTF-8 with a mark, semicolons", utf8(`\ufeff${text(";")}`)],
  ["a Norwegian Windows' own letters", windows(text(";"))],
  ["Unicode text, with tabs", utf16(text("\t"))],
  ["Unicode text, the other byte first", bigEndian(text("\t"))],
  ["a first line that names what is between cells", utf8(`sep=;\r\n${text(";")}`)],
  ["such a line with a mark before it, and a rare one", utf8(`\ufeffsep=|\r\n${text("|")}`)],
  ["such a line in quotation marks", utf8(`"sep=\t"\n${text("\t")}`)],
])("a spreadsheet's CSV is read with its letters: %s", async (_, bytes) => {
  expect(await rowsOf(bytes)).toEqual([
    ["id", "note"],
    ["1", "Smøla og Måsøy"],
  ]);
});

test.each([
  ["empty lines", "\r\n\r\n", ["", ""]],
  ["a spreadsheet's empty rows", ";\r\n;\r\n", [",", ","]],
])("what stands between cells is found below %s", async (_, blank, rows) => {
  const read = await rowsOf(utf8(blank + text(";")));
  expect(read.map((row) => row.join(","))).toEqual([...rows, "id,note", "1,Smøla og Måsøy"]);
});

test("a million empty rows below the filled ones are no rows", async () => {
  const read = await rowsOf(utf8(text(";") + ";;\r\n".repeat(1_000_000)));
  expect(read.length).toBe(2);
});

test("a CSV that the page would stand still for is refused", async () => {
  const file = new File([`id,note\n1,"${"x".repeat(12_000_000)}`], "svar.csv");
  expect(await readFormFile(file, readers)).toEqual(refuse("tooLarge"));
});

test("letters that had to be guessed are told of, once for the file", async () => {
  const reading = (bytes: Uint8Array<ArrayBuffer>) =>
    readFormFile(new File([bytes], "svar.csv"), {
      ...readers,
      rows: () => ({ responses: [], entries: [], refusal: null }),
    });
  const kinds = async (bytes: Uint8Array<ArrayBuffer>) =>
    (await reading(bytes)).entries.map(({ kind, found }) => [kind, found]);
  expect(await kinds(windows(text(";")))).toEqual([["guessedLetters", "Windows-1252"]]);
  expect(await kinds(utf8(text(";")))).toEqual([]);
  expect(await kinds(utf16(text("\t")))).toEqual([]);
  expect(await kinds(bigEndian(text("\t")))).toEqual([]);
});

test.each(["svar", "svar.json", "svar.csv", "svar.xlsx"])(
  "a folder, or a file that is gone, is refused as such: %s",
  async (name) => {
    const file = new File(["{}"], name);
    const gone = () => Promise.reject(new DOMException("", "NotFoundError"));
    Object.assign(file, { arrayBuffer: gone, text: gone });
    expect(await readFormFile(file, readers)).toEqual(refuse("unopened"));
  },
);
