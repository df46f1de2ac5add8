import { run } from "@quri/squiggle-lang";
import { categories } from "../../src/model/core/category.js";
import { itemAt, zip } from "../../src/model/core/series.js";
import { presetScenario, type Scenario } from "../../src/model/scenario/scenario.js";
import { tenthOut } from "../../src/model/uncertainty/draws/distributions.js";
import { spreadsOver } from "../../src/model/uncertainty/spreads.js";
import { usualUncertainty } from "../../src/model/uncertainty/uncertainty.js";
import { report, tables } from "../model/core/report-tables.js";
import { type BudgetLine, percentile } from "./budget-table.js";

const runs = 5;

/** Milliseconds of the same model in Squiggle: growth by one factor, the total's P10, P50 and P90. */
export async function squiggleLine(sampleCount: number): Promise<BudgetLine> {
  const code = squiggleModel(presetScenario(tables.baseline, "medium", report));
  const times: number[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    const began = performance.now();
    const { result } = await run(code, {
      environment: { sampleCount, xyPointLength: 1000, seed: String(seed) },
    });
    if (!result.ok) throw new Error(`Squiggle: ${result.value.toString()}`);
    times.push(performance.now() - began);
  }
  return {
    what: `the same in Squiggle, ${sampleCount} draws, median`,
    ours: percentile(times, 0.5),
    rebuilt: null,
    unit: "ms",
    budget: null,
  };
}

/** A scenario in Squiggle's language, with the report's spreads and the baseline sure. */
function squiggleModel({ breakpoints, growthPerYear }: Scenario): string {
  const spreads = spreadsOver(tables.baseline, usualUncertainty, breakpoints);
  const steps = breakpoints.slice(1).map((end, index) => end - itemAt(breakpoints, index));
  const paths = categories.map((category) => {
    const rates = zip(growthPerYear[category], spreads[category]).map(
      ([rate, { below, above }]) => `[${rate}, ${below}, ${above}]`,
    );
    return `path(${tables.baseline.cost[category].mnok}, z(), [${rates.join(", ")}])`;
  });
  const { rho } = usualUncertainty;
  return `
w = SampleSet.fromDist(normal(0, 1))
z() = w * ${Math.sqrt(rho)} + SampleSet.fromDist(normal(0, 1)) * ${Math.sqrt(1 - rho)}
factor(z, r) = SampleSet.map(z, {|v| 1 + r[0] + v / ${tenthOut} * (v < 0 ? r[1] : r[2])})
steps = [${steps.join(", ")}]
path(start, z, rates) = {
  factors = List.flatten(List.map(rates, {|r, i| List.make(steps[i], factor(z, r))}))
  List.reduce(factors, [SampleSet.map(z, {|v| start})], {|so, f| List.append(so, List.last(so) * f)})
}
paths = [${paths.join(", ")}]
years = List.upTo(0, ${steps.reduce((sum, years) => sum + years, 0)})
totals = List.map(years, {|y| paths[0][y] + paths[1][y] + paths[2][y] + paths[3][y]})
List.map(totals, {|t| [quantile(t, 0.1), quantile(t, 0.5), quantile(t, 0.9)]})
`;
}
