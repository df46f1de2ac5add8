import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { perCategory } from "../../../src/model/core/category.js";
import {
  localCostLimits,
  populationGrowthLimits,
} from "../../../src/model/municipality/local-values.js";
import { fixedShareLimits } from "../../../src/model/municipality/municipality-estimate.js";
import { selectionGround } from "../../../src/model/municipality/municipality-link.js";
import type { MunicipalitySelection } from "../../../src/model/municipality/municipality-selection.js";
import { codecs, selectionIn } from "../../state/read-link.js";
import { arbitraryRate } from "../scenario/arbitrary-scenario.js";
import { municipalityTables } from "./municipality-tables.js";

const { municipalities, baseline } = municipalityTables;
const numbers = municipalities.map(({ number }) => number);
const ground = selectionGround(municipalityTables);
const { usual } = ground;
const within = (limits: { min: number; max: number }) =>
  fc.double({ ...limits, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const rates = fc.array(maybe(arbitraryRate), { minLength: 3, maxLength: 3 });

const anySelection: fc.Arbitrary<MunicipalitySelection> = fc.record({
  numbers: fc.uniqueArray(fc.constantFrom(...numbers), { maxLength: 5 }),
  fixedShare: within(fixedShareLimits),
  local: fc.record({
    costYear: fc.constant(2025),
    cost: fc.record(perCategory(() => maybe(within(localCostLimits)))),
    breakpoints: fc.constant(baseline.breakpoints),
    growthPerYear: fc.record(perCategory(() => rates)),
    populationGrowth: maybe(within(populationGrowthLimits)),
  }),
});

test("own costs can be of any year from the baseline's to the last count's", () => {
  expect(ground.costYears).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  expect(usual.local.costYear).toBe(2025);
});

/** The choices as a query, own values included. */
const written = ({ local, ...places }: MunicipalitySelection) =>
  [codecs.places.write(places), codecs.ownValues.write(local)].join("&");

describe("written", () => {
  test("is short", () => {
    const chosen = { ...usual, numbers: ["3427", "3428"], fixedShare: 0.1 };
    expect(codecs.places.write(chosen)).toBe("k=3427,3428&kfix=10");
    expect(codecs.ownValues.write(usual.local)).toBe("");
    const cost = { ...usual.local.cost, ehr: 1.2 };
    expect(codecs.ownValues.write({ ...usual.local, cost })).toBe("kcost=2025:1.2,,,");
  });

  test("and read gives back any choices", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(selectionIn(written(selection))).toEqual({ selection, problems: [] });
      }),
    );
  });
});

describe("read", () => {
  test.each([
    ["k=3427,9999", "k", "9999"],
    ["kfix=40", "kfix", "40"],
    ["kfix=ten", "kfix", "ten"],
    ["kfix=", "kfix", ""],
    ["kfix=1e", "kfix", "1e"],
    ["k=3427,", "k", ""],
    ["kcost=2025:1,2", "kcost", "2025:1,2"],
    ["kcost=2023:1,2,3,4:zzz", "kcost", "2023:1,2,3,4:zzz"],
    ["kcost=1999:1,,,", "kcost", "1999:1,,,"],
    ["kcost=2025:-1,,,", "kcost", "2025:-1,,,"],
    ["kgrow=1,2,3", "kgrow", "1,2,3"],
    ["kgrow=500,,;,,;,,;,,", "kgrow", "500,,;,,;,,;,,"],
    ["kpop=99", "kpop", "99"],
  ])("%s is told of, and the rest stands", (query, field, value) => {
    const { selection, problems } = selectionIn(query);
    expect(problems).toEqual([{ field, value }]);
    expect(selection).toEqual({ ...usual, numbers: query.startsWith("k=") ? ["3427"] : [] });
  });

  test.each([
    ["k=3427&k=3428", "k", "3428"],
    ["kfix=10&kfix=20", "kfix", "20"],
    ["kcost=2025:1,,,&kcost=2025:2,,,", "kcost", "2025:2,,,"],
    ["kgrow=1,,;,,;,,;,,&kgrow=2,,;,,;,,;,,", "kgrow", "2,,;,,;,,;,,"],
    ["kpop=1&kpop=2", "kpop", "2"],
  ])("%s: the first is read, and the other is told of", (query, field, value) => {
    const { selection, problems } = selectionIn(query);
    expect(problems).toEqual([{ field, value, isRepeated: true }]);
    expect(selection).toEqual(selectionIn(query.split("&")[0] ?? "").selection);
  });

  test("any text: no exception, each refusal names its field", () => {
    const key = fc.constantFrom("k", "kfix", "kcost", "kgrow", "kpop");
    fc.assert(
      fc.property(key, fc.string(), (field, text) => {
        const { problems } = selectionIn(`${field}=${encodeURIComponent(text)}`);
        for (const problem of problems) expect(problem.field).toBe(field);
      }),
      { numRuns: 2000 },
    );
  });
});
