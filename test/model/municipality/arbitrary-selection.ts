import fc from "fast-check";
import { perCategory } from "../../../src/model/core/category.js";
import {
  localCostLimits,
  populationGrowthLimits,
} from "../../../src/model/municipality/local-values.js";
import { fixedShareLimits } from "../../../src/model/municipality/municipality-estimate.js";
import { selectionGround } from "../../../src/model/municipality/municipality-link.js";
import type { MunicipalitySelection } from "../../../src/model/municipality/municipality-selection.js";
import { arbitraryBreakpoints, arbitraryRate } from "../scenario/arbitrary-scenario.js";
import { municipalityTables } from "./municipality-tables.js";

const { costYears } = selectionGround(municipalityTables);
const numbers = municipalityTables.municipalities.map(({ number }) => number);

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value || 0);

/** M kr in whole kroner: of a cost near the least number there is, rounding is all that is left. */
const cost = within(localCostLimits).map((mnok) => Math.round(mnok * 1e6) / 1e6);

/** Any choice that the municipality page can make: some municipalities or none, and own values. */
export const arbitrarySelection: fc.Arbitrary<MunicipalitySelection> = arbitraryBreakpoints.chain(
  (breakpoints) => {
    const rates = fc.array(fc.option(arbitraryRate), {
      minLength: breakpoints.length - 1,
      maxLength: breakpoints.length - 1,
    });
    const local = fc.record({
      costYear: fc.constantFrom(...costYears),
      cost: fc.record(perCategory(() => fc.option(cost))),
      breakpoints: fc.constant(breakpoints),
      growthPerYear: fc.record(perCategory(() => rates)),
      populationGrowth: fc.option(within(populationGrowthLimits)),
    });
    return fc.record({
      numbers: fc.uniqueArray(fc.constantFrom(...numbers), { maxLength: 6 }),
      fixedShare: within(fixedShareLimits),
      local,
    });
  },
);
