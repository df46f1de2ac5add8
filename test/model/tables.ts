import fc from "fast-check";
import { perCategory } from "../../src/model/category.js";
import { presetScenario, type Scenario } from "../../src/model/scenario.js";
import { report, tables } from "./report-tables.js";

export { tables };

/** The report's medium scenario. */
export const medium: Scenario = presetScenario(tables.baseline, "medium", report);

const growth = fc.integer({ min: -500, max: 1000 }).map((tenths) => tenths / 1000);

/** Any valid scenario: 1 to 6 periods, growth in tenths of a per cent between the limits. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .uniqueArray(fc.integer({ min: 2022, max: 2049 }), { maxLength: 5 })
  .chain((inner) => {
    const breakpoints = [2021, ...inner.sort((a, b) => a - b), 2050];
    const rates = () =>
      fc.array(growth, { minLength: breakpoints.length - 1, maxLength: breakpoints.length - 1 });
    return fc
      .record(perCategory(rates))
      .map((growthPerYear) => ({ ...medium, breakpoints, growthPerYear }));
  });
