import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories } from "../../../src/model/core/category.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { unusedStage } from "../../../src/model/stage/stage.js";
import { stageCodec } from "../../../src/model/stage/stage-link.js";
import { report, tables } from "../core/report-tables.js";

const codec = stageCodec(tables);
const { year: first, endYear } = tables.baseline;
const medium = presetScenario(tables.baseline, "medium", report);

const lever = fc.record({
  category: fc.constantFrom(...categories),
  year: fc.integer({ min: first + 1, max: endYear }),
});
const before = fc
  .tuple(fc.constantFrom(...categories), fc.integer({ min: -500, max: 1000 }), fc.string())
  .map(([category, permille, name]) => ({
    ...withGrowth(medium, category, 1, permille / 1000),
    name: name.trim(),
  }));
const guess = fc.constantFrom(
  { isGuessing: false, isHidden: false },
  { isGuessing: true, isHidden: false },
  { isGuessing: true, isHidden: true },
);

describe("the stage in a link", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(
        fc.option(lever),
        fc.option(before.filter(({ name }) => name.length < 40)),
        guess,
        (taken, seen, guessed) => {
          const kept = { lever: taken, before: seen, ...guessed };
          expect(codec.read(codec.write(kept), {})).toEqual({ value: kept, problems: [] });
        },
      ),
      { numRuns: 200 },
    );
  });

  test("is short and readable, and nothing when nothing was done", () => {
    const kept = {
      lever: { category: "welfareTechnology", year: 2030 },
      before: { ...medium, name: "Rolig" },
      isGuessing: true,
      isHidden: true,
    } as const;
    expect(codec.write(kept)).toBe(
      "stage.lever=wt-2030&stage.guess=hidden" +
        "&stage.before=v=1%26base=oe-2022-78%26from=medium%26name=Rolig",
    );
    expect(codec.write(unusedStage)).toBe("");
  });

  test.each([
    "stage.lever=wt-2021",
    "stage.lever=wt-2051",
    "stage.lever=vt-2030",
    "stage.lever=",
    "stage.guess=yes",
    "stage.before=",
    "stage.before=v%3D1%26from%3Dmiddels",
  ])("%s is told of by its key, and left out", (link) => {
    const [field = "", value = ""] = [...new URLSearchParams(link)][0] ?? [];
    expect(codec.read(link, {})).toEqual({ value: unusedStage, problems: [{ field, value }] });
  });

  test("a key that stands twice is told of, and read once", () => {
    const { value, problems } = codec.read("stage.guess=shown&stage.guess=hidden", {});
    expect([value.isGuessing, value.isHidden]).toEqual([true, false]);
    expect(problems).toEqual([{ field: "stage.guess", value: "hidden", isRepeated: true }]);
  });
});
