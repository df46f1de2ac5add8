import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import writeXlsxFile from "write-excel-file/universal";
import { parseWorkbook } from "../../../../src/components/core/workbook/parse-workbook.js";
import { workbookBlob } from "../../../../src/components/core/workbook/workbook-file.js";

const limits = { fileBytes: 5_000_000, unpackedBytes: 10_000_000, cells: 1_000_000 };
const sheetPath = "xl/worksheets/sheet1.xml";

let good: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const data = [[{ value: "a" }, { value: 1 }]];
  const file = await workbookBlob([{ sheet: "One", data, columns: [{ width: 10 }] }]);
  good = new Uint8Array(await file.arrayBuffer());
});

type Texts = Record<string, string>;

/** The same workbook with the texts of its files changed. */
function changed(change: (files: Texts) => Texts): Uint8Array {
  const texts = Object.entries(unzipSync(good)).map(([name, file]) => [name, strFromU8(file)]);
  const files = Object.entries(change(Object.fromEntries(texts)));
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}

/** The same workbook with its sheet's XML changed. */
const withSheet = (change: (xml: string) => string) =>
  changed((files) => ({ ...files, [sheetPath]: change(files[sheetPath] ?? "") }));

/** The same workbook with something before the end of its sheet's rows. */
const withRows = (more: string) =>
  withSheet((xml) => xml.replace("</sheetData>", () => `${more}</sheetData>`));

/** The same archive, whose list and headers claim that what is packed in it is small. */
function withFalseSizes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 30; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 100, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return bytes;
}

describe("parseWorkbook", () => {
  test("reads the values as they stand", async () => {
    expect(await parseWorkbook(good, limits)).toEqual({
      sheets: [{ sheet: "One", data: [["a", 1]] }],
    });
  });

  test("reads days, which spreadsheets make of numbers with a point, as texts", async () => {
    const day = (time: string) => ({ value: new Date(`${time}Z`), format: "dd.mm.yyyy" });
    const days = ["2025-05-02", "2025-05-02T12:30", "1899-12-30T02:30"].map(day);
    const file = await writeXlsxFile([days]).toBlob();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await parseWorkbook(bytes, limits);
    expect(read).toMatchObject({
      sheets: [{ data: [["2025-05-02", "2025-05-02 12:30", "02:30"]] }],
    });
    const files = unzipSync(bytes);
    const xml = strFromU8(files[sheetPath] ?? new Uint8Array());
    const none = strToU8(xml.replace(/<v>[^<]*<\/v>/, "<v>1e308</v>"));
    const wrong = await parseWorkbook(zipSync({ ...files, [sheetPath]: none }), limits);
    expect(wrong).toMatchObject({ sheets: [{ data: [["#####", "2025-05-02 12:30", "02:30"]] }] });
  });

  test("refuses what is packed too tight, whatever size it claims", async () => {
    const zeros = withRows("0".repeat(20_000_000));
    expect(zeros.length).toBeLessThan(30_000);
    const tight = { ...limits, unpackedBytes: 1_000_000 };
    expect(await parseWorkbook(zeros, tight)).toEqual({ refused: "tooMuchInside" });
    expect(await parseWorkbook(withFalseSizes(zeros), tight)).toEqual({
      refused: "tooMuchInside",
    });
  });

  test.each([
    ["in order", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ["with other quotes", "<row r = '9'><c r = 'XFD1048576'><v>1</v></c></row>"],
    ["with spaces", `<row r="9"><c ${" ".repeat(100)} r="XFD1048576"><v>1</v></c></row>`],
    ["as an empty row", '<row r="1048576"/><row r="2"><c r="AAA2"><v>1</v></c></row>'],
    ["behind another's address", '<row r="9"><c q:r="A9" r="XFD1048576"><v>1</v></c></row>'],
    ["behind a sign that ends a tag", '<row q=">" r="999"><c q=">" r="XFD999"><v>1</v></c></row>'],
    ["behind a text like one", `<row r="9"><c q=" r='A9'" r="XFD999"><v>1</v></c></row>`],
    ["with a prefix", '<a-b:row r="9"><a-b:c r="XFD999"><v>1</v></a-b:c></a-b:row>'],
  ])("refuses a cell far outside the table, %s", async (_, rows) => {
    expect(await parseWorkbook(withRows(rows), limits)).toHaveProperty("refused");
  });

  test.each([
    ["a power", '<row r="999"><c r="XFD9e2"><v>1</v></c></row>'],
    ["an escape", '<row r="&#57;99"><c r="XFD&#57;99"><v>1</v></c></row>'],
    ["spaces", '<row r=" 999 "><c r="XFD 999"><v>1</v></c></row>'],
    ["small letters", '<row r="999"><c r="xfd999"><v>1</v></c></row>'],
  ])("refuses an address with %s in it, which no program writes", async (_, rows) => {
    expect(await parseWorkbook(withRows(rows), limits)).toEqual({ refused: "notAWorkbook" });
  });

  test("finds a cell far outside the table wherever the sheet's file is", async () => {
    const rels = "xl/_rels/workbook.xml.rels";
    const elsewhere = changed(({ [sheetPath]: sheet = "", ...files }) => ({
      ...files,
      [rels]: files[rels]?.replace("worksheets/sheet1.xml", "other/one.txt") ?? "",
      "xl/other/one.txt": sheet.replace("</sheetData>", '<row r="1048576"/></sheetData>'),
    }));
    expect(await parseWorkbook(elsewhere, { ...limits, cells: 1000 })).toEqual({
      refused: "tooManyCells",
    });
  });

  test("refuses a text that so many cells share that no memory holds them apart", async () => {
    const shared = "xl/sharedStrings.xml";
    const cells = (row: number) =>
      Array.from({ length: 26 }, (_, column) => String.fromCharCode(65 + column))
        .map((letter) => `<c r="${letter}${row}" t="s"><v>0</v></c>`)
        .join("");
    const rows = Array.from(
      { length: 40 },
      (_, row) => `<row r="${row + 2}">${cells(row + 2)}</row>`,
    );
    const archive = changed((files) => ({
      ...files,
      [sheetPath]: (files[sheetPath] ?? "").replace("</sheetData>", `${rows.join("")}</sheetData>`),
      [shared]: (files[shared] ?? "").replace(/<t[^<]*<\/t>/, `<t>${"a".repeat(100_000)}</t>`),
    }));
    expect(archive.length).toBeLessThan(20_000);
    expect(await parseWorkbook(archive, limits)).toEqual({ refused: "tooMuchInside" });
  });

  const merges = (ranges: readonly string[]) =>
    withSheet((xml) => {
      const row = '<row r="99"><c r="CV99"><v>1</v></c></row></sheetData>';
      const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`).join("");
      return xml.replace("</sheetData>", `${row}<mergeCells>${cells}</mergeCells>`);
    });

  test("gives the merged ranges among the cells, and no more of them than there are", async () => {
    const some = ["A1:B1", "C3:XFD3", "A200:B300", "A7", "no range"];
    expect(await parseWorkbook(merges(some), limits)).toMatchObject({
      sheets: [{ merged: ["A1:B1", "C3:CV3"] }],
    });
    const all = Array.from({ length: 200_000 }, () => "A1:CV99");
    expect(await parseWorkbook(merges(all), limits)).toEqual({ refused: "tooManyCells" });
  });

  test("reads a workbook with a sheet that is only a drawing", async () => {
    const [book, rels] = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet";
    const archive = changed((files) => ({
      ...files,
      [book]: (files[book] ?? "").replace(
        "<sheets>",
        '<sheets><sheet name="Diagram1" sheetId="9" r:id="rId99"/>',
      ),
      [rels]: (files[rels] ?? "").replace(
        "</Relationships>",
        `<Relationship Id="rId99" Type="${type}" Target="chartsheets/sheet1.xml"/></Relationships>`,
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    }));
    expect(await parseWorkbook(archive, limits)).toEqual({
      sheets: [{ sheet: "One", data: [["a", 1]] }],
    });
  });

  test("reads what a program wrote with prefixes: formulas nobody calculated, and merged cells", async () => {
    const archive = withSheet((xml) =>
      xml
        .replace(
          "</sheetData>",
          '<row r="2"><c r="A2"><f>B1*2</f></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
            '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
        )
        .replaceAll(/<(\/?)(?=\w)/g, "<$1x:")
        .replace("xmlns=", "xmlns:x="),
    );
    expect(await parseWorkbook(archive, limits)).toEqual({
      sheets: [
        {
          sheet: "One",
          data: [
            ["a", 1],
            ["=B1*2", "#DIV/0!"],
          ],
          merged: ["A1:B1"],
        },
      ],
    });
  });

  test("is not held up by megabytes of spaces", async () => {
    const spaces = " ".repeat(5_000_000);
    expect(await parseWorkbook(withRows(spaces), limits)).toHaveProperty("sheets");
    expect(await parseWorkbook(withRows(`<row${spaces}/>`), limits)).toEqual({
      refused: "notAWorkbook",
    });
  });

  test("reads what is sound however busy the machine is", async () => {
    let time = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => {
      time += 20;
      return time;
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const rows = withRows(" ".repeat(100_000));
    expect(await parseWorkbook(rows, limits)).toHaveProperty("sheets");
  });

  test("says of a file with a password, or of the older kind, what is to be done", async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await parseWorkbook(old, limits)).toEqual({ refused: "lockedOrOld" });
  });

  test("refuses a large file unread, and what is no workbook", async () => {
    expect(await parseWorkbook(good, { ...limits, fileBytes: 100 })).toEqual({
      refused: "tooLarge",
    });
    for (const bytes of [new Uint8Array(), strToU8("not a workbook"), good.slice(0, 700)])
      expect(await parseWorkbook(bytes, limits)).toEqual({ refused: "notAWorkbook" });
  });
});
