import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The whole page, or what holds it. */
const whole =
  /(?:^|[\s,}>~+(])(?:html|body|main|:root|#observablehq-main|\[data-page[^\]]*\]):has\(/;

it("asks no :has() of the whole page, which every insertion would style anew", () => {
  const sheets = readdirSync("src/style").map((name) => `src/style/${name}`);
  expect(sheets.filter((sheet) => whole.test(readFileSync(sheet, "utf8")))).toEqual([]);
  expect("main:has(.memo) {").toMatch(whole);
});
