import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeScenario } from "../../../../src/model/sharing/scenario-json.js";
import { decodeLink } from "../../../../src/model/sharing/scenario-link.js";
import { readWorkbook } from "../../../../src/view/sharing/workbook/read-workbook.js";
import { earlierPath, readEarlier } from "../../../fixtures/read-earlier.js";
import { tables } from "../../../model/core/report-tables.js";
import { readSheets } from "./read-sheets.js";

const workbooks = readEarlier<{ readonly name: string; readonly link: string }>("workbooks.jsonl");

test.each(workbooks)("$name of an earlier version is the same scenario", async (one) => {
  const { name, link, ...reading } = one;
  const sheets = await readSheets(new Blob([readFileSync(earlierPath(name))]));
  expect(readWorkbook(sheets, (json) => decodeScenario(json, tables))).toEqual(reading);
  expect(reading).toMatchObject({ scenario: decodeLink(link, tables).scenario });
});
