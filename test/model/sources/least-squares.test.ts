import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastSquares } from "../../../src/model/sources/least-squares.js";

const weight = 1;

describe("leastSquares", () => {
  test("solves two equations exactly: x + y = 3, x − y = 1", () => {
    const [x, y] = leastSquares([
      { coefficients: [1, 1], value: 3, weight },
      { coefficients: [1, -1], value: 1, weight },
    ]);
    expect([x, y]).toEqual([2, 1]);
  });

  test("gives the weighted mean where equations contradict each other", () => {
    const [x] = leastSquares([
      { coefficients: [1, 0], value: 0, weight: 3 },
      { coefficients: [1, 0], value: 4, weight: 1 },
      { coefficients: [0, 1], value: 0, weight: 1 },
    ]);
    expect(x).toBeCloseTo(1, 12);
  });

  test("finds the unknowns behind consistent equations, whatever their weights", () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    const positive = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        fc.array(positive, { minLength: 3, maxLength: 3 }),
        (x, y, ws) => {
          const coefficients = [
            [1, 2],
            [3, 1],
            [2, 2],
          ] as const;
          const equations = coefficients.map(([a, b], i) => ({
            coefficients: [a, b] as const,
            value: a * x + b * y,
            weight: ws[i] ?? 1,
          }));
          const solved = leastSquares(equations);
          expect(solved[0]).toBeCloseTo(x, 7);
          expect(solved[1]).toBeCloseTo(y, 7);
        },
      ),
    );
  });

  test("refuses equations that don't determine both unknowns", () => {
    const same = { coefficients: [1, 2], value: 3, weight } as const;
    expect(() => leastSquares([same, same])).toThrow(RangeError);
  });
});
