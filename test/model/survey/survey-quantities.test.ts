import { describe, expect, it } from "vitest";
import { known } from "../../../src/model/core/series.js";
import { surveyTotal } from "../../../src/model/survey/survey-quantities.js";
import { ground, results } from "../../view/survey/example.js";
import { recomputed } from "../explanation/recomputed.js";

describe("surveyTotal", () => {
  const scaled = results.filter(({ total }) => total !== null);

  it("is there for the example's two years", () => {
    expect(scaled.map(({ year }) => year)).toEqual([2021, 2023]);
  });

  it.each(scaled)("states inputs that give the country's cost of $year", (result) => {
    const stated = known(surveyTotal(result, ground, () => ""));
    expect(recomputed(stated)).toBeCloseTo(known(result.total).mnok, 6);
  });
});
