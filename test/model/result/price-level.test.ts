import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { priceFactor } from "../../../src/model/core/prices.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const medium = presetScenario(tables.baseline, "medium", report);

describe("a scenario in another year's kroner", () => {
  test("2021 → 2024: ×1.151 by consumer prices, ×1.1685 by the municipal deflator", () => {
    expect(priceFactor(tables.prices, { year: 2024, index: "consumer" })).toBeCloseTo(1.151, 3);
    expect(priceFactor(tables.prices, { year: 2024, index: "municipal" })).toBeCloseTo(1.1685, 4);
  });

  test("in the data's own year nothing changes, by either index", () => {
    const own = computeScenario(tables, medium);
    const municipal = { ...medium, prices: { year: 2021, index: "municipal" as const } };
    expect(computeScenario(tables, municipal).projection).toEqual(own.projection);
    expect(own.projection.total[0]).toBe(tables.baseline.total.mnok);
  });

  test("all money follows the factor, and no share does", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const factor = priceFactor(tables.prices, scenario.prices);
        const then = computeScenario(tables, scenario);
        const now = computeScenario(tables, {
          ...scenario,
          prices: { year: 2021, index: "consumer" },
        });
        const at = (values: readonly (number | null)[]) => values.at(-1) ?? 0;
        const close = (one: number, other: number) =>
          expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
        close(at(then.projection.total), at(now.projection.total) * factor);
        close(at(then.perInhabitant), at(now.perInhabitant) * factor);
        close(at(then.comparison.extraStaffing), at(now.comparison.extraStaffing) * factor);
        close(at(then.comparison.gains), at(now.comparison.gains) * factor);
        close(at(then.comparison.shareOfCare), at(now.comparison.shareOfCare));
        close(
          at(then.comparison.extraFullTimeEquivalents),
          at(now.comparison.extraFullTimeEquivalents),
        );
        close(at(then.comparison.breakEven), at(now.comparison.breakEven));
      }),
      { numRuns: 200 },
    );
  });

  test("refuses a year without an index", () => {
    expect(() => priceFactor(tables.prices, { year: 2026, index: "consumer" })).toThrow(
      "invalid price year: 2026 consumer",
    );
    expect(() => priceFactor(tables.prices, { year: 2019, index: "consumer" })).toThrow("2019");
  });
});
