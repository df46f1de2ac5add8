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

/** The same workbook with something before the end of its sheet's rows. */
function withRows(more: string): Uint8Array {
  const files = unzipSync(good);
  const xml = strFromU8(files[sheetPath] ?? new Uint8Array());
  files[sheetPath] = strToU8(xml.replace("</sheetData>", `${more}</sheetData>`));
  return zipSync(files);
}

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
  ])("refuses a cell far outside the table, %s", async (_, rows) => {
    expect(await parseWorkbook(withRows(rows), limits)).toEqual({ refused: "tooManyCells" });
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

  test("refuses a large file unread, and what is no workbook", async () => {
    expect(await parseWorkbook(good, { ...limits, fileBytes: 100 })).toEqual({
      refused: "tooLarge",
    });
    for (const bytes of [new Uint8Array(), strToU8("not a workbook"), good.slice(0, 700)])
      expect(await parseWorkbook(bytes, limits)).toEqual({ refused: "notAWorkbook" });
  });
});
