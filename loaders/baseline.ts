import * as v from "valibot";
import type {
  Baseline,
  CostInterval,
  GrowthPerYear,
  PresetId,
} from "../src/model/core/baseline.js";
import { presetIds } from "../src/model/core/baseline.js";
import { categories, perCategory } from "../src/model/core/category.js";
import { first, last } from "../src/model/core/series.js";
import type { PublishedResult } from "../src/model/sources/published.js";
import { calibrateBaseline } from "./calibrate-baseline.js";
import { findPublished, readPublished } from "./published.js";
import { type ReadText, readTable } from "./read-table.js";
import { loadSampleMunicipalities } from "./sample-municipalities.js";

const Rate = v.object({
  category: v.picklist(categories),
  scenario: v.picklist(presetIds),
  periodStart: v.number(),
  periodEnd: v.number(),
  growthPerYear: v.number(),
});

type Rate = v.InferOutput<typeof Rate>;

/**
 * The baseline and presets of report OE 2022-78: growth rates as printed (tables 4-1…4-4), costs
 * printed or reconstructed (`calibrateBaseline`).
 *
 * @throws if the periods leave a gap or overlap, or a table is wrong
 */
export function loadBaseline(read: ReadText): Baseline {
  const rates = readTable(read, "growth-rates", Rate);
  const breakpoints = readBreakpoints(rates);
  const presets = {
    low: preset(rates, "low"),
    medium: preset(rates, "medium"),
    high: preset(rates, "high"),
  };
  const published = readPublished(read);
  const { cost, total } = calibrateBaseline(published, presets, breakpoints);
  const year = first(breakpoints);
  const endYear = last(breakpoints);
  const interval = costInterval(published, loadSampleMunicipalities(read).length);
  return { id: "oe-2022-78", year, endYear, cost, total, interval, breakpoints, presets };
}

/** The year that costs are of, and in whose prices all money in data is: the first that grows. */
export function firstYear(read: ReadText): number {
  return first(readBreakpoints(readTable(read, "growth-rates", Rate)));
}

/** A cost that rises with population from a fixed part (ch. 3.3.1): two numbers are estimated. */
const estimated = 2;

function costInterval(published: readonly PublishedResult[], surveyed: number): CostInterval {
  return {
    low: findPublished(published, "total2021Low95").value,
    high: findPublished(published, "total2021High95").value,
    level: 0.95,
    municipalities: surveyed,
    degreesOfFreedom: surveyed - estimated,
  };
}

function preset(rates: readonly Rate[], scenario: PresetId): GrowthPerYear {
  return perCategory((category) =>
    rates
      .filter((rate) => rate.category === category && rate.scenario === scenario)
      .sort((a, b) => a.periodStart - b.periodStart)
      .map((rate) => rate.growthPerYear),
  );
}

/** The periods' boundaries; every rate must start and end on neighbouring ones. */
function readBreakpoints(rates: readonly Rate[]): number[] {
  const years = rates.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]);
  const breakpoints = [...new Set(years)].sort((a, b) => a - b);
  for (const { category, scenario, periodStart, periodEnd } of rates)
    if (breakpoints[breakpoints.indexOf(periodStart) + 1] !== periodEnd)
      throw new Error(
        `growth-rates.csv periodEnd: ${category}, ${scenario}, ${periodStart}–${periodEnd} ` +
          `leaves a gap or overlaps; the boundaries are ${breakpoints.join(", ")}`,
      );
  return breakpoints;
}
