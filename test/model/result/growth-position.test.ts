import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetIds } from "../../../src/model/core/baseline.js";
import { growthAt, positionOf, withPosition } from "../../../src/model/result/growth-position.js";
import { project } from "../../../src/model/result/projection.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";

const { baseline } = tables;
const { breakpoints } = baseline;
const total = (position: number) =>
  project(baseline, { breakpoints, growthPerYear: growthAt(baseline, position, breakpoints) })
    .total;

describe("growthAt", () => {
  test("is the report's scenario at 0, 1 and 2", () => {
    presetIds.forEach((preset, position) => {
      expect(growthAt(baseline, position, breakpoints)).toEqual(baseline.presets[preset]);
    });
  });

  test("is half way at a half", () => {
    const [low, medium] = [baseline.presets.low.ehr, baseline.presets.medium.ehr];
    growthAt(baseline, 0.5, breakpoints).ehr.forEach((rate, period) => {
      expect(rate).toBeCloseTo(((low[period] ?? 0) + (medium[period] ?? 0)) / 2, 12);
    });
  });
});

describe("positionOf", () => {
  test("finds where a cost lies, in any year", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 2025, max: 2050 }),
        (position, year) => {
          const cost = total(position)[year - 2021] ?? Number.NaN;
          expect(positionOf(baseline, cost, year)).toBeCloseTo(position, 4);
        },
      ),
    );
  });

  test("is the end that a cost lies beyond", () => {
    expect(positionOf(baseline, 1, 2050)).toBe(0);
    expect(positionOf(baseline, 1e6, 2050)).toBe(2);
  });
});

describe("withPosition", () => {
  const medium = presetScenario(baseline, "medium", report);

  test("sets every rate to a tenth of a per cent, or leaves them", () => {
    const { growthPerYear } = withPosition(medium, baseline, 1.3);
    for (const rates of Object.values(growthPerYear))
      for (const rate of rates) expect(rate * 1000).toBeCloseTo(Math.round(rate * 1000), 9);
    expect(withPosition(medium, baseline, null)).toBe(medium);
    expect(withPosition(medium, baseline, 2).growthPerYear).toEqual(baseline.presets.high);
  });
});
