import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectLevels, levelOf, levelStep } from "../../../src/view/result/effect-level.js";

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

describe("levelOf", () => {
  test("has the effect's sign, so that the edge between −1 and 1 is break-even", () => {
    expect([-0.1, 0, 0.1].map((effect) => levelOf(effect, 5))).toEqual([-1, 1, 1]);
  });

  test("rises with the effect, and is one of the levels", () => {
    const effect = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(effect, effect, fc.double({ min: 1, max: 1e5, noNaN: true }), (a, b, step) => {
        expect(effectLevels).toContain(levelOf(a, step));
        if (a <= b) expect(levelOf(a, step)).toBeLessThanOrEqual(levelOf(b, step));
      }),
    );
  });
});
