import { describe, expect, it } from "vitest";
import { surveySeries } from "../../../src/model/survey/survey-result.js";
import { trackingRows } from "../../../src/view/survey/tracking-rows.js";
import { constructed, ground, results } from "./example.js";

const series = surveySeries(results, ground);

describe("the chart of surveys against the report's growth", () => {
  it("is of two years or more", () => {
    expect(series.map(({ year }) => year)).toEqual([2021, 2023]);
    expect(trackingRows(series.slice(1), constructed)).toBeNull();
  });

  it("says where the last year runs, marks what is made up, and draws the report's three beside", () => {
    const rows = trackingRows(series, constructed);
    expect(rows?.title).toMatch(/^Konstruert eksempel – 2023 ligger over rapportens middels vekst/);
    expect(rows?.source).toContain("konstruert eksempel");
    expect(rows?.lines.map(({ id }) => id)).toEqual(["low", "medium", "high", "own"]);
    const own = trackingRows(series, { ...constructed, constructed: false });
    expect(own?.title).toMatch(/^2023 ligger over/);
    expect(own?.source).not.toContain("konstruert");
  });
});
