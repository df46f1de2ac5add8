import fc from "fast-check";
import { perCategory } from "../../src/model/category.js";
import { populationAlternatives } from "../../src/model/population.js";
import { growthLimits, presetScenario, type Scenario } from "../../src/model/scenario.js";
import { reportVariant, tables } from "./report-tables.js";

const { baseline, population } = tables;

/** Any growth a scenario may hold, per year. */
export const arbitraryRate = fc
  .double({ ...growthLimits, noNaN: true })
  .map((rate) => (rate === 0 ? 0 : rate));

/** Any boundaries between the baseline year and the last. */
export const arbitraryBreakpoints = fc
  .uniqueArray(fc.integer({ min: baseline.year + 1, max: baseline.endYear - 1 }), { maxLength: 6 })
  .map((years) => [baseline.year, ...years.sort((a, b) => a - b), baseline.endYear]);

/** Any scenario that the pages can make. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryBreakpoints.chain(
  (breakpoints) => {
    const rates = fc.array(arbitraryRate, {
      minLength: breakpoints.length - 1,
      maxLength: breakpoints.length - 1,
    });
    const variant = fc.record({
      vintage: fc.constantFrom(...population.vintages),
      alternative: fc.constantFrom(...populationAlternatives),
    });
    return fc
      .record({ growth: fc.record(perCategory(() => rates)), variant })
      .map(({ growth, variant: chosen }) => ({
        ...presetScenario(baseline, "medium", reportVariant),
        breakpoints,
        growthPerYear: growth,
        population: chosen,
      }));
  },
);
