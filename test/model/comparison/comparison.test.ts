import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Comparison,
  type ComparisonChoice,
  comparedScenarios,
  comparisonLimits,
  usualLetters,
  withEntry,
  withoutEntry,
} from "../../../src/model/comparison/comparison.js";
import { perCategory } from "../../../src/model/core/category.js";
import { noRationale } from "../../../src/model/scenario/rationale.js";
import { presetScenario, type Scenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { encodeLink } from "../../../src/model/sharing/scenario-link.js";
import { codecs, comparisonIn, scenarioIn } from "../../state/read-link.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const medium = presetScenario(tables.baseline, "medium", report);
const own = withGrowth(medium, "ehr", 0, 0.06);

const arbitraryComparison = fc
  .record({
    own: arbitraryScenario,
    entries: fc.array(fc.oneof(arbitraryScenario, fc.constant("own" as const)), {
      minLength: comparisonLimits.min,
      maxLength: comparisonLimits.max,
    }),
  })
  .chain(({ own: shared, entries }) => {
    const place = fc.integer({ min: 0, max: entries.length - 1 });
    const letters = fc.shuffledSubarray(["A", "B", "C", "D", "E", "F"], {
      minLength: entries.length,
      maxLength: entries.length,
    });
    return fc
      .tuple(fc.tuple(place, place), letters)
      .map(([pair, called]): Comparison => ({ own: shared, entries, letters: called, pair }));
  });

const address = (comparison: Comparison) =>
  `?${encodeLink(comparison.own, tables)}&${codecs.comparison.write(comparison, Number.POSITIVE_INFINITY)}`;

describe("a comparison in an address", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        expect(comparisonIn(address(comparison))).toEqual({ comparison, problems: [] });
      }),
    );
  });

  test("compares the report's three by default, and the shared scenario where it is another", () => {
    const plain = comparisonIn("").comparison;
    expect(plain.entries).toHaveLength(3);
    expect(plain.pair).toEqual([1, 2]);
    const changed = comparisonIn("?v=1&from=medium&ehr=6,10,0").comparison;
    expect(changed.entries.at(-1)).toBe("own");
    expect(changed.pair).toEqual([1, 3]);
    expect(comparedScenarios(changed).at(-1)).toEqual(own);
  });

  test("tells what could not be read, and keeps the rest", () => {
    const good = "s=own&s=v%3D1%26from%3Dlow";
    const { comparison, problems } = comparisonIn(
      `?v=1&from=medium&${good}&s=v%3D1%26from%3Dlow%26ehr%3Dabc,1,1&pair=0-7`,
    );
    expect(comparison.entries).toHaveLength(2);
    expect(problems.map(({ kind }) => kind)).toEqual(["scenario", "pair"]);
    expect(problems[0]?.fields[0]).toMatchObject({ field: "ehr", kind: "notANumber" });
    const many = comparisonIn(`?v=1&${"s=own&".repeat(8)}`);
    expect(many.comparison.entries).toHaveLength(comparisonLimits.max);
    expect(many.problems.map(({ kind }) => kind)).toEqual(["tooMany"]);
    const twice = comparisonIn(`?v=1&${good}&pair=0-1&pair=1-0`);
    expect(twice.comparison.pair).toEqual([0, 1]);
    expect(twice.problems.map(({ kind }) => kind)).toEqual(["repeated"]);
    const nested = comparisonIn(`?v=1&${good}&s=v%3D1%26from%3Dlow%26spam%3D1%26ehr%3D6e,1,1`);
    expect(nested.problems[0]?.fields.map(({ field, kind }) => `${field}: ${kind}`)).toEqual([
      "spam: unknownKey",
      "ehr: notANumber",
    ]);
    expect(comparisonIn("?v=1&s=own").problems.map(({ kind }) => kind)).toEqual(["tooFew"]);
  });

  test("leaves other pages' scenario untouched", () => {
    const { scenario, problems } = scenarioIn(
      address({ own, entries: ["own", medium], letters: ["A", "B"], pair: [0, 1] }),
    );
    expect(problems).toEqual([]);
    expect(scenario).toEqual(own);
  });
});

describe("reasons in the address of a comparison", () => {
  const reasoned = (length: number): Scenario => ({
    ...own,
    rationale: perCategory(() => ({ text: "å ".repeat(length / 2), source: "", owner: "" })),
  });
  const plain: Scenario = { ...own, rationale: noRationale };
  const written = (entries: readonly Scenario[], room?: number) =>
    codecs.comparison.write({ entries, letters: usualLetters(entries.length), pair: [0, 1] }, room);

  test("stand where there is room", () => {
    const entries = [reasoned(20), own];
    expect(comparisonIn(written(entries)).comparison.entries).toEqual(entries);
  });

  test("are left out beyond 4 000 characters, and the rest is whole", () => {
    const text = written(Array.from({ length: 6 }, () => reasoned(240)));
    expect(text.length).toBeLessThan(4000);
    expect(comparisonIn(text)).toMatchObject({
      comparison: { entries: Array.from({ length: 6 }, () => plain) },
      problems: [],
    });
  });

  test("are left out where the rest of the address leaves no room", () => {
    expect(comparisonIn(written([reasoned(20), own], 200)).comparison.entries).toEqual([
      plain,
      own,
    ]);
  });
});

test("adding and taking away keeps two to six, and the pair in place", () => {
  let comparison: ComparisonChoice = {
    entries: [medium, "own"],
    letters: ["A", "B"],
    pair: [0, 1],
  };
  expect(withoutEntry(comparison, 0)).toBe(comparison);
  for (let place = 2; place < comparisonLimits.max; place++)
    comparison = withEntry(comparison, own);
  expect(withEntry(comparison, own)).toBe(comparison);
  const last: ComparisonChoice = { ...comparison, pair: [4, 5] };
  expect(withoutEntry(last, 0).pair).toEqual([3, 4]);
  expect(withoutEntry(last, 5).pair).toEqual([1, 4]);
  const rest = withoutEntry(last, 1);
  expect(rest.letters).toEqual(["A", "C", "D", "E", "F"]);
  expect(withEntry(rest, own).letters).toEqual(["A", "C", "D", "E", "F", "B"]);
});
