import { describe, expect, it } from "vitest";
import { influenceTable } from "../../../src/view/survey/result-rows.js";
import { residualRows, scatterRows } from "../../../src/view/survey/scatter-rows.js";
import { constructed, results } from "./example.js";

const result = results.find(({ year }) => year === 2023);
if (result === undefined) throw new Error("no example of 2023");

describe("what is left of the line", () => {
  const costs = scatterRows(result, "all", constructed);
  const left = residualRows(result, "all", constructed);

  it("is each cost less the line's, which cancel", () => {
    const { rows } = costs.table();
    const fitted = new Map(rows.map(([name, , cost, line]) => [name, Number(cost) - Number(line)]));
    for (const { id, y } of left.points) expect(y).toBeCloseTo(fitted.get(id) ?? Number.NaN, 9);
    expect(left.points.reduce((sum, { y }) => sum + y, 0)).toBeCloseTo(0, 6);
  });

  it("has a straight band about nothing, and names the answer furthest off, marked", () => {
    const [one] = left.line;
    const isStraight = left.line.every(
      ({ y, low, high }) => y === 0 && low === one?.low && high === -low,
    );
    expect(isStraight).toBe(true);
    const furthest = left.points.reduce((a, b) => (Math.abs(b.y) > Math.abs(a.y) ? b : a));
    expect(left.title).toContain(furthest.id);
    expect(left.title).toMatch(/^Konstruert eksempel – Lengst fra linjen/);
    expect(costs.title.match(/:/g)).toHaveLength(1);
  });
});

describe("the table of influence", () => {
  it("shows what the country costs without an answer, its leverage and its Cook's distance", () => {
    const { columns, rows } = influenceTable(result, constructed);
    expect(columns).toHaveLength(5);
    const changes = rows.map(([, , change]) => Math.abs(Number(change)));
    expect(changes).toEqual(changes.toSorted((one, other) => other - one));
    const leverages = rows.map(([, , , leverage]) => Number(leverage));
    // The leverages of a line through n points add up to its two coefficients.
    expect(leverages.reduce((sum, one) => sum + one, 0)).toBeCloseTo(2, 9);
  });
});
