import { describe, expect, it } from "vitest";
import { budgetTable, percentile, verdict } from "./budget-table.js";

describe("percentile", () => {
  it.each([
    [0.5, 3],
    [0.95, 5],
    [0.2, 1],
    [0.21, 2],
    [0, 1],
    [1, 5],
  ])("takes the nearest rank for %s", (p, value) => {
    expect(percentile([5, 1, 4, 2, 3], p)).toBe(value);
  });

  it("refuses an empty list", () => {
    expect(() => percentile([], 0.5)).toThrow("invalid values: none");
  });
});

const line = { what: "time", rebuilt: null, unit: "ms" } as const;

describe("verdict", () => {
  it.each([
    [50, { atMost: 50 }, "met"],
    [62.5, { atMost: 50 }, "GAP: 12.5 ms over"],
    [3, { atLeast: 3 }, "met"],
    [2.5, { atLeast: 3 }, "GAP: 0.5 ms short"],
    [Number.NaN, { atMost: 50 }, "not measured"],
    [1, null, ""],
  ])("of %s against %o is %s", (ours, budget, text) => {
    expect(verdict({ ...line, ours, budget })).toBe(text);
  });
});

it("budgetTable lines up its columns", () => {
  const table = budgetTable([
    { ...line, ours: 12.3456, budget: { atMost: 50 } },
    { what: "speed", ours: 1234.5, rebuilt: 2, unit: "×", budget: null },
  ]);
  expect(table.split("\n")).toEqual([
    "what   ours  rebuilt  unit  budget  verdict",
    "time   12.3           ms    ≤ 50    met",
    "speed  1235  2        ×",
  ]);
});
