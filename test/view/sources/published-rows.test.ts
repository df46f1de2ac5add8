import { describe, expect, test } from "vitest";
import { countContradictions } from "../../../src/model/sources/published-check.js";
import { locales } from "../../../src/view/core/locale.js";
import {
  countVerdicts,
  publishedRows,
  publishedSentence,
} from "../../../src/view/sources/published-rows.js";
import { checks, contexts, plain } from "./published-checks.js";

function find(id: string, locale: "nb" | "en") {
  const row = publishedRows(checks, contexts[locale]).find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

describe("publishedRows", () => {
  test.each(locales)("%s: every compared figure says how, with all names filled in", (locale) => {
    for (const { id, verdict, ours, method, tolerance } of publishedRows(checks, contexts[locale]))
      if (verdict === "quoted")
        expect({ id, ours, method, tolerance }).toEqual({
          id,
          ours: null,
          method: null,
          tolerance: null,
        });
      else expect(method).toMatch(/^[^{}]+\.$/);
  });

  test("says why the report contradicts itself, in figures from the table", () => {
    expect(plain(find("ieShareOfRevenueGap2020", "nb").method)).toBe(
      "5,4 % minus 4,2 % er 1,2 prosentpoeng.",
    );
    expect(plain(find("ieSpendingRealGrowth2012To2020", "nb").method)).toContain(
      "(8 230 mill. kr + 661 mill. kr) / (8 230 mill. kr / (1 + 91 %)) / (1 + 19,5 %) − 1 = 72,7 %",
    );
    expect(find("total2050Medium", "nb").verdictLabel).toBe("Rapporten motsier seg selv");
  });

  test("says when it agrees only because of rounding", () => {
    expect(find("ieRegionsAlone2020", "nb").method).toContain("når avrundingen");
    expect(find("ieHiredFte2020", "nb").method).not.toContain("avrundingen");
  });

  test("names the place in the page's language", () => {
    expect(find("total2021", "nb").place).toBe("2021 · OE 2022-78, sammendrag; kap. 3.4.1");
    expect(find("total2021", "en").place).toBe("2021 · OE 2022-78, summary; ch. 3.4.1");
  });
});

describe("publishedSentence", () => {
  test("counts what the table shows", () => {
    const counts = countVerdicts(checks);
    const all = counts.agrees + counts.differs + counts.contradicts;
    const places = countContradictions(checks);
    expect(publishedSentence(checks, contexts.nb)).toBe(
      `${counts.agrees} av ${all} tall vi kan regne etter, stemmer. ${counts.differs} avviker. ${counts.contradicts} hører til ${places} motsigelser i rapportene.`,
    );
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(checks.length);
  });
});
