import { describe, expect, test } from "vitest";
import { effectLevels, levelEdges, levelStep } from "../../../src/view/result/effect-level.js";

const mapOf = (effects: readonly number[]) => ({
  shares: effects.map((_, index) => index / 10),
  columns: [{ position: 0, effects, breakEven: null }],
});

describe("levelStep", () => {
  test.each([
    [20_000, 5000],
    [7_900, 1000],
    [23_000, 5000],
    [400, 100],
  ])("a map that reaches %d M kr has levels of %d", (largest, step) => {
    expect(levelStep(mapOf([-largest / 2, largest]))).toBe(step);
  });
});

test("zero lies between the levels of loss and of gain", () => {
  expect(levelEdges(500)).toEqual([-1500, -1000, -500, 0, 500, 1000, 1500]);
  expect(levelEdges(500)).toHaveLength(effectLevels.length - 1);
});
