import { describe, expect, it } from "vitest";
import { known } from "../../../src/model/core/series.js";
import {
  standardError,
  surveyTotal,
  totalEnd,
} from "../../../src/model/survey/quantities/survey-quantities.js";
import { isOf } from "../../../src/model/survey/solution.js";
import { jointVariance } from "../../../src/model/survey/survey-scaling.js";
import { explained, scaled, withGaps } from "../../view/survey/example.js";
import { recomputed } from "../explanation/recomputed.js";

describe("a survey's arithmetic", () => {
  it("is there for the example's two years", () => {
    expect(scaled.map(({ year }) => year)).toEqual([2021, 2023]);
  });

  it.each(scaled)(
    "states inputs that give the country's cost of $year and its interval",
    (result) => {
      const total = known(result.total);
      const { year } = result;
      expect(recomputed(surveyTotal(year, explained))).toBeCloseTo(total.mnok, 6);
      expect(recomputed(totalEnd("surveyLow", year, explained))).toBeCloseTo(total.low, 5);
      expect(recomputed(totalEnd("surveyHigh", year, explained))).toBeCloseTo(total.high, 5);
    },
  );

  it("finds the error of several lines in one line where the same have answered, else line by line", () => {
    const at = { year: 2023, lines: { group: "ehr" } } as const;
    for (const [ground, name] of [
      [explained, "standardError"],
      [withGaps, "jointError"],
    ] as const) {
      const error = standardError(at, ground);
      const { lines, nation } = known(ground.results.find(({ year }) => year === at.year)).scaled;
      const fits = lines.flatMap(({ line, fit }) => (isOf(at.lines)(line) ? [known(fit)] : []));
      expect(error.name).toBe(name);
      expect(recomputed(error)).toBeCloseTo(Math.sqrt(jointVariance(fits, nation)), 6);
    }
  });
});
