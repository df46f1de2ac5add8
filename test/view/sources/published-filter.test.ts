import { describe, expect, test } from "vitest";
import {
  isShown,
  sourceChoices,
  verdictChoices,
} from "../../../src/view/sources/published-filter.js";
import { publishedRows } from "../../../src/view/sources/published-rows.js";
import { checks, contexts } from "./published-checks.js";

const rows = publishedRows(checks, contexts.nb);
const all = { verdict: "all", source: "all", search: "" } as const;
const count = (filter: Parameters<typeof isShown>[1]) =>
  rows.filter((row) => isShown(row, filter)).length;

describe("isShown", () => {
  test("shows all, or those that are compared", () => {
    expect(count(all)).toBe(rows.length);
    expect(count({ ...all, verdict: "compared" })).toBe(
      rows.filter(({ ours }) => ours !== null).length,
    );
  });

  test("every word must occur, in any case, across plain and no-break spaces", () => {
    const ids = (search: string) =>
      rows.filter((row) => isShown(row, { ...all, search })).map(({ id }) => id);
    expect(ids("1 520 INNBYGGER")).toEqual(["perInhabitant2050Medium"]);
    expect(ids("innbygger finnes-ikke")).toEqual([]);
  });

  test("the choices' counts are what the filter shows", () => {
    for (const { value, text } of verdictChoices(rows, contexts.nb))
      expect(text).toContain(`(${count({ ...all, verdict: value })})`);
    for (const { value } of sourceChoices(rows, contexts.nb))
      expect(count({ ...all, source: value })).toBeGreaterThan(25);
  });
});
