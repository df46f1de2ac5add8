import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { project } from "../../../src/model/result/projection.js";
import {
  compareWithStaffing,
  netEffect,
  staffingPath,
  sumCosts,
} from "../../../src/model/result/staffing.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { reportStaffing } from "../../../src/model/scenario/staffing-assumptions.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario, arbitraryStaffing } from "../scenario/arbitrary-scenario.js";

const { baseline, staffing: data } = tables;
const usual = reportStaffing(data);
const medium = project(baseline, presetScenario(baseline, "medium", report));
const last = <T>(values: readonly T[]) => values.at(-1) ?? Number.NaN;

describe("staffingPath", () => {
  test("175 bn × 0.8 = 140 bn more in 2060 (OE 2022-78 ch. 4.3)", () => {
    const { cost, extraCost } = staffingPath(data, usual, [2021, 2060]);
    expect(cost[0]).toBe(175_000);
    expect(extraCost[0]).toBe(0);
    expect(extraCost[1]).toBeCloseTo(140_000, 6);
  });

  test("with SSB's shape too", () => {
    const { extraCost } = staffingPath(data, { ...usual, shape: "reference" }, [2021, 2060]);
    expect(extraCost[1]).toBeCloseTo(140_000, 6);
  });

  test("care services: 143.7 bn over 965 880 kr is 148 776 full-time equivalents (SSB: 148 810)", () => {
    const { cost, extraFullTimeEquivalents } = staffingPath(
      data,
      { ...usual, start: "care" },
      [2021, 2060],
    );
    expect(cost[0]).toBe(143_700);
    expect((extraFullTimeEquivalents[1] ?? 0) / 0.8).toBeCloseTo(148_776.2, 0);
  });

  test("real growth of cost per full-time equivalent makes the extra staff dearer, no more", () => {
    const path = staffingPath(data, { ...usual, realCostGrowth: 0.01 }, [2021, 2060]);
    const plain = staffingPath(data, usual, [2021, 2060]);
    expect(path.extraCost[1]).toBeCloseTo((plain.extraCost[1] ?? 0) * 1.01 ** 39, 6);
    expect(path.extraFullTimeEquivalents).toEqual(plain.extraFullTimeEquivalents);
  });
});

describe("compareWithStaffing", () => {
  test("medium 2050: 4.9 of 95.9 bn, 5.1 %, null in 2021", () => {
    const { extraEhealth, extraStaffing, breakEven } = compareWithStaffing(medium, data, usual);
    expect(last(extraEhealth) / 1000).toBeCloseTo(4.9, 1);
    expect(last(extraStaffing) / 1000).toBeCloseTo(95.9, 1);
    expect(last(breakEven)).toBeCloseTo(0.051, 3);
    expect(breakEven[0]).toBeNull();
  });

  test("with the growth of SSB's path, medium 2050 is 4.7 %", () => {
    const assumed = { ...usual, neededGrowth: data.referenceGrowth };
    expect(last(compareWithStaffing(medium, data, assumed).breakEven)).toBeCloseTo(0.047, 3);
  });

  test("a gain rises evenly to its full size, and lowers the break-even by as much", () => {
    const gains = { ...usual.gains, ehr: { mnokPerYear: 900, fullYear: 2030 } };
    const { gains: total, breakEven } = compareWithStaffing(medium, data, { ...usual, gains });
    const plain = compareWithStaffing(medium, data, usual);
    expect([2021, 2024, 2030, 2050].map((year) => total[year - 2021])).toEqual([0, 300, 900, 900]);
    expect(last(breakEven)).toBeCloseTo(
      last(plain.breakEven) - 900 / last(plain.extraStaffing),
      12,
    );
  });

  test("at the break-even share the net effect is 0, whatever is assumed", () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryStaffing, (scenario, staffing) => {
        const yearly = compareWithStaffing(project(baseline, scenario), data, staffing);
        const measures = [yearly, sumCosts(yearly, 0), sumCosts(yearly, staffing.discountRate)];
        for (const costs of measures)
          costs.breakEven.forEach((share, index) => {
            expect(share === null).toBe(index === 0);
            const size = Math.max(
              1,
              costs.extraStaffing[index] ?? 0,
              Math.abs(costs.extraEhealth[index] ?? 0),
              costs.gains[index] ?? 0,
            );
            const net = netEffect(costs, share ?? 0)[index] ?? Number.NaN;
            expect(Math.abs(net) / size).toBeLessThan(1e-9);
          });
      }),
      { numRuns: 300 },
    );
  });
});

describe("sumCosts", () => {
  const costs = {
    years: [2021, 2022, 2023],
    extraStaffing: [0, 104, 108.16],
    extraEhealth: [0, 10.4, 0],
    gains: [0, 0, 0],
    breakEven: [null, 0.1, 0],
  };

  test("adds up to each year", () => {
    expect(sumCosts(costs, 0).extraStaffing).toEqual([0, 104, 212.16]);
  });

  test("discounts to the first year: 104/1.04 + 108.16/1.04² = 200", () => {
    const { extraStaffing, breakEven } = sumCosts(costs, 0.04);
    expect(last(extraStaffing)).toBeCloseTo(200, 9);
    expect(last(breakEven)).toBeCloseTo(0.05, 9);
  });
});
