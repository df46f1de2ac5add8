import { describe, expect, test } from "vitest";
import { loadTables } from "../../../loaders/tables.js";
import { locales } from "../../../src/view/core/locale.js";
import { dataTableRows } from "../../../src/view/sources/data-table-rows.js";
import { readData } from "../../loaders/read-data.js";
import { contexts } from "./published-checks.js";

const summaries = loadTables(readData);

describe("dataTableRows", () => {
  test.each(locales)("%s: every table has all its facts and columns", (locale) => {
    const rows = dataTableRows(summaries, contexts[locale]);
    expect(rows.map(({ name }) => name)).toEqual(summaries.map(({ name }) => name));
    for (const { facts, columns } of rows) {
      expect(facts.length).toBeGreaterThanOrEqual(6);
      for (const { text } of facts) expect(text).not.toBe("");
      expect(columns.rows.length).toBeGreaterThan(1);
    }
  });

  test("speaks the page's language", () => {
    const [nb] = dataTableRows(summaries, contexts.nb);
    const [en] = dataTableRows(summaries, contexts.en);
    const texts = (row: typeof nb) => row?.facts.map(({ text }) => text);
    expect(texts(nb)).toEqual(
      expect.arrayContaining(["tabell 4-1 til 4-4", "19. oktober 2022", "36"]),
    );
    expect(texts(en)).toEqual(
      expect.arrayContaining(["table 4-1 to 4-4", "19 October 2022", "36"]),
    );
    expect(nb?.columns.rows[4]).toEqual([
      "growthPerYear",
      "Realvekst per år som brøk",
      "brøk per år",
    ]);
  });

  test("every place and sureness has English words", () => {
    for (const { facts } of dataTableRows(summaries, contexts.en))
      for (const { label, text } of facts.filter(({ label }) => /^(Place|Sureness)/.test(label)))
        expect({ label, text }).toEqual({
          label,
          text: expect.not.stringMatching(
            /\b(tabell|kap|og|til|før|per rad|standard for gruppering|sentralitet|konstruert)\b/,
          ),
        });
  });

  test("every unit has a Norwegian name", () => {
    const norwegian = dataTableRows(summaries, contexts.nb).flatMap(({ columns }) =>
      columns.rows.map(([, , unit]) => unit),
    );
    for (const unit of norwegian)
      expect(unit).not.toMatch(/\b(per year|years?|persons|fraction)\b/);
  });
});
