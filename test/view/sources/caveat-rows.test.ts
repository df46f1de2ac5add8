import { describe, expect, test } from "vitest";
import { locales } from "../../../src/view/core/locale.js";
import { caveatRows } from "../../../src/view/sources/caveat-rows.js";
import { checks, contexts, plain, read } from "./published-checks.js";

// Each read in OE 2022-78: the chapters are where it says so.
const chapters = [
  ["selvrapportert", "3.2 og 3.4.1"],
  ["statistisk", "n. 1; kap. 3.4.3"],
  ["for høyt", "3.4.3"],
  ["for lavt", "3.4.3"],
  ["to ganger", "3.4.3 og A.2.3"],
  ["underrepresentert", "3.2.1"],
  ["pandemi", "3.4.2"],
  ["merverdiavgift", "A.2.3"],
  ["skrive og lese i journal", "A.3.3"],
  ["turnus", "A.3.2"],
  ["fastlegene", "A.3.1"],
  ["smittesporing", "A.3.5"],
] as const;

describe("caveatRows", () => {
  const rows = caveatRows(checks, contexts.nb);
  test.each(chapters)("tells of %s, with chapter %s", (words, chapter) => {
    const told = rows.filter(({ name, text }) =>
      `${name} ${read(text)}`.toLowerCase().includes(words),
    );
    expect(told.some(({ place }) => place.endsWith(chapter))).toBe(true);
  });

  test.each(locales)("%s: all, each filled in and with its place", (locale) => {
    const all = caveatRows(checks, contexts[locale]);
    expect(all).toHaveLength(chapters.length);
    for (const { text, place } of all) {
      expect(read(text)).toMatch(/^[^{}]+\.$/);
      expect(place).toMatch(/^OE 2022-78, (kap\.|ch\.|sammendrag|summary|A\.)/);
    }
  });

  test("quotes the report's numbers from the table", () => {
    expect(plain(read(rows[1]?.text))).toMatch(/^1,3 mrd\. kr til 7,7 mrd\. kr er et 95 prosents/);
  });
});
