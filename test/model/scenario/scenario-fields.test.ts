import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blendScenarios } from "../../../src/model/scenario/blend-scenarios.js";
import { changedFields } from "../../../src/model/scenario/changed-fields.js";
import { splitPeriod, withBreakpoints } from "../../../src/model/scenario/periods.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "./arbitrary-scenario.js";

const medium = presetScenario(tables.baseline, "medium", report);

describe("changedFields", () => {
  test("taking every changed field from the other makes the two equal", () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryScenario, (a, b) => {
        const taken = changedFields(a, b).reduce(
          (now, { take }) => take(now, b),
          withBreakpoints(a, b.breakpoints),
        );
        expect(taken).toEqual(b);
      }),
    );
  });

  test("a scenario does not differ from itself", () => {
    fc.assert(
      fc.property(arbitraryScenario, (a) => {
        expect(changedFields(a, a)).toEqual([]);
      }),
    );
  });

  test("names the one value that was changed", () => {
    const ids = changedFields(medium, withGrowth(medium, "ehr", 1, 0.06)).map(({ id }) => id);
    expect(ids).toEqual([{ kind: "growth", category: "ehr", period: 1 }]);
  });

  test("a period that was only split changes the periods alone", () => {
    const ids = changedFields(medium, splitPeriod(medium, 2040)).map(({ id }) => id);
    expect(ids).toEqual([{ kind: "breakpoints" }]);
  });
});

test("blendScenarios begins at the one and ends at the other", () => {
  const after = withGrowth(medium, "ehr", 0, 0.06);
  expect(blendScenarios(medium, after, 0)).toEqual(medium);
  expect(blendScenarios(medium, after, 1).growthPerYear.ehr[0]).toBeCloseTo(0.06, 12);
  expect(blendScenarios(medium, after, 0.5).growthPerYear.ehr[0]).toBeCloseTo(0.08, 12);
});
