import fc from "fast-check";
import { perCategory } from "../../../src/model/core/category.js";
import {
  drawCounts,
  seedLimits,
  spreadLimits,
  type Uncertainty,
} from "../../../src/model/uncertainty/uncertainty.js";

const arbitrarySide = fc.double({ ...spreadLimits, noNaN: true }).map((side) => side || 0);

const arbitrarySpread = fc
  .record({
    start: fc.integer({ min: 2021, max: 2049 }),
    years: fc.integer({ min: 1, max: 29 }),
    below: arbitrarySide,
    above: arbitrarySide,
  })
  .map(({ start, years, below, above }) => ({ start, end: start + years, below, above }));

/** Any uncertainty that the pages can make. */
export const arbitraryUncertainty: fc.Arbitrary<Uncertainty> = fc.record({
  rho: fc.double({ min: 0, max: 1, noNaN: true }).map((rho) => rho || 0),
  layers: fc.record({ growth: fc.boolean(), baseline: fc.boolean() }),
  seed: fc.integer(seedLimits),
  size: fc.constantFrom(...drawCounts),
  spreads: fc.record(perCategory(() => fc.array(arbitrarySpread, { maxLength: 3 }))),
});
