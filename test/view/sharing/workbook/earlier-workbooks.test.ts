import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ScenarioReading } from "../../../../src/model/scenario/scenario-problem.js";
import { decodeScenario } from "../../../../src/model/sharing/scenario-json.js";
import { decodeLink } from "../../../../src/model/sharing/scenario-link.js";
import { readWorkbook } from "../../../../src/view/sharing/workbook/read-workbook.js";
import { earlierPath, inAnyOrder, readEarlier } from "../../../fixtures/read-earlier.js";
import { tables } from "../../../model/core/report-tables.js";
import { readSheets } from "./read-sheets.js";

const workbooks = readEarlier<{ readonly name: string; readonly link: string } & ScenarioReading>(
  "workbooks.jsonl",
);

test.each(workbooks)("$name of an earlier version is the same scenario", async (one) => {
  const { name, link, ...reading } = one;
  const sheets = await readSheets(new Blob([readFileSync(earlierPath(name))]));
  const now = readWorkbook(sheets, (json) => decodeScenario(json, tables));
  expect(inAnyOrder(now)).toEqual(inAnyOrder(reading));
  expect(reading).toMatchObject({ scenario: decodeLink(link, tables).scenario });
});
