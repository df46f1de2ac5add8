import fc from "fast-check";
import { perCategory } from "../../../src/model/core/category.js";
import { growthLimits } from "../../../src/model/core/growth-step.js";
import { populationAges, populationAlternatives } from "../../../src/model/core/population.js";
import { priceIndexes } from "../../../src/model/core/prices.js";
import { staffingShapes, staffingStarts } from "../../../src/model/core/staffing-choices.js";
import { textLimits } from "../../../src/model/scenario/rationale.js";
import {
  type Assumptions,
  presetScenario,
  type Scenario,
} from "../../../src/model/scenario/scenario.js";
import {
  maxGainMnok,
  type StaffingAssumptions,
  type StaffingNumber,
  staffingLimits,
} from "../../../src/model/scenario/staffing-assumptions.js";
import { tables } from "../core/report-tables.js";

const { baseline, population, prices } = tables;

/** Any growth a scenario may hold, per year. */
export const arbitraryRate = fc
  .double({ ...growthLimits, noNaN: true })
  .map((rate) => (rate === 0 ? 0 : rate));

/** Any boundaries between the baseline year and the last. */
export const arbitraryBreakpoints = fc
  .uniqueArray(fc.integer({ min: baseline.year + 1, max: baseline.endYear - 1 }), { maxLength: 6 })
  .map((years) => [baseline.year, ...years.sort((a, b) => a - b), baseline.endYear]);

const arbitraryGain = fc.record({
  mnokPerYear: fc.double({ min: 0, max: maxGainMnok, noNaN: true }).map((gain) => gain || 0),
  fullYear: fc.integer({ min: baseline.year + 1, max: baseline.endYear }),
});

function arbitraryNumber(name: StaffingNumber): fc.Arbitrary<number> {
  const { min, max } = staffingLimits[name];
  return fc.double({ min, max, noNaN: true }).map((value) => value || 0);
}

/** Any assumptions about staffing, within their limits. */
export const arbitraryStaffing: fc.Arbitrary<StaffingAssumptions> = fc.record({
  neededGrowth: arbitraryNumber("neededGrowth"),
  shape: fc.constantFrom(...staffingShapes),
  start: fc.constantFrom(...staffingStarts),
  realCostGrowth: arbitraryNumber("realCostGrowth"),
  discountRate: arbitraryNumber("discountRate"),
  avoidedShare: arbitraryNumber("avoidedShare"),
  stateShare: arbitraryNumber("stateShare"),
  gains: fc.record(perCategory(() => fc.option(arbitraryGain))),
});

const priceChoices = priceIndexes.flatMap((index) =>
  prices[index].flatMap(({ year }) => (year < prices.baseYear ? [] : [{ year, index }])),
);

/** Any assumptions beside growth. */
const arbitraryAssumptions: fc.Arbitrary<Assumptions> = fc.record({
  population: fc.record({
    vintage: fc.constantFrom(...population.vintages),
    alternative: fc.constantFrom(...populationAlternatives),
    ages: fc.constantFrom(...populationAges),
  }),
  staffing: arbitraryStaffing,
  prices: fc.constantFrom(...priceChoices),
});

const textUpTo = (limit: number) =>
  fc
    .oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom("", "a&b=c", "+ %2C,;"))
    .filter((text) => text.length <= limit);

const arbitraryReason = fc.record({
  text: textUpTo(textLimits.text),
  source: textUpTo(textLimits.source),
  owner: textUpTo(textLimits.owner),
});

/** Any scenario that the pages can make. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryBreakpoints.chain(
  (breakpoints) => {
    const rates = fc.array(arbitraryRate, {
      minLength: breakpoints.length - 1,
      maxLength: breakpoints.length - 1,
    });
    return fc
      .record({
        growthPerYear: fc.record(perCategory(() => rates)),
        assumptions: arbitraryAssumptions,
        name: textUpTo(textLimits.name),
        rationale: fc.record(perCategory(() => arbitraryReason)),
      })
      .map(({ assumptions, ...chosen }) => ({
        ...presetScenario(baseline, "medium", assumptions),
        breakpoints,
        ...chosen,
      }));
  },
);
