import { describe, expect, test } from "vitest";
import { countContradictions } from "../../../src/model/sources/published-check.js";
import { locales } from "../../../src/view/core/locale.js";
import type { SentencePart } from "../../../src/view/core/sentence-parts.js";
import {
  countVerdicts,
  publishedRows,
  publishedSentence,
} from "../../../src/view/sources/published-rows.js";
import { checks, contexts, plain, read } from "./published-checks.js";

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
      else expect(read(method)).toMatch(/^[^{}]+\.$/);
  });

  test("says why the report contradicts itself, in figures from the table", () => {
    expect(plain(read(find("ieShareOfRevenueGap2020", "nb").method))).toBe(
      "5,4 % minus 4,2 % er 1,2 prosentpoeng.",
    );
    expect(plain(read(find("ieSpendingRealGrowth2012To2020", "nb").method))).toContain(
      "(8 230 mill. kr + 661 mill. kr) / (8 230 mill. kr / (1 + 91 %)) / (1 + 19,5 %) − 1 = 72,7 %",
    );
    expect(find("total2050Medium", "nb").verdictLabel).toBe("Rapporten motsier seg selv");
  });

  test("says when it agrees only because of rounding", () => {
    expect(read(find("ieRegionsAlone2020", "nb").method)).toContain("når avrundingen");
    expect(read(find("ieHiredFte2020", "nb").method)).not.toContain("avrundingen");
  });

  test("names the place in the page's language", () => {
    expect(find("total2021", "nb").place).toBe("2021 · OE 2022-78, sammendrag; kap. 3.4.1");
    expect(find("total2021", "en").place).toBe("2021 · OE 2022-78, summary; ch. 3.4.1");
  });
});

describe("publishedSentence", () => {
  test("says of each count what it is of", () => {
    const counted: string[] = [];
    publishedSentence(checks, contexts.nb, (id, text) => {
      counted.push(`${id} ${text}`);
      return text;
    });
    const { agrees, differs, contradicts } = countVerdicts(checks);
    const places = countContradictions(checks);
    expect(counted).toEqual([
      `agrees ${agrees}`,
      `differs ${differs}`,
      `contradicts ${contradicts}`,
      `places ${places}`,
    ]);
  });

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

describe("a figure that is put in leads to its row", () => {
  const idsIn = (parts: readonly SentencePart[] | null) =>
    (parts ?? []).flatMap((part) => (typeof part === "string" ? [] : [part.id]));

  test.each(locales)("of all that ours is computed from: %s", (locale) => {
    const rows = publishedRows(checks, contexts[locale]);
    const all = new Set(rows.map(({ id }) => id));
    for (const { id, method } of rows) {
      const from = checks.find(({ result }) => result.id === id)?.ours?.from ?? [];
      expect({ id, named: idsIn(method) }).toEqual({
        id,
        named: expect.arrayContaining([...from]),
      });
      expect(idsIn(method).filter((named) => !all.has(named))).toEqual([]);
    }
    const computed = checks.filter(({ ours }) => ours?.basis === "sameReport");
    expect(computed.length).toBeGreaterThan(100);
    expect(computed.filter(({ ours }) => ours?.from.length === 0)).toEqual([]);
  });

  test("and no more than once, in the method's own words where it names it", () => {
    expect(plain(read(find("ieHiredFte2019", "nb").method))).toMatch(/^Sum av delene\. Satt inn: /);
    expect(idsIn(find("ieShareOfRevenueGap2020", "nb").method)).toEqual([
      "ieShareOfRevenue2020",
      "ieGartnerShareOfRevenue2020",
      "ieShareOfRevenueGap2020",
    ]);
  });
});
