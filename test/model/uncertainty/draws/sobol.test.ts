import { describe, expect, test } from "vitest";
import {
  sobolColumn,
  sobolDimensions,
  sobolSpan,
} from "../../../../src/model/uncertainty/draws/sobol.js";

const points = (size: number, dimensions: number) =>
  Array.from({ length: size }, (_, point) =>
    Array.from(
      { length: dimensions },
      (_, dimension) => Number(sobolColumn(size, dimension)[point]) / sobolSpan,
    ),
  );

describe("sobolColumn", () => {
  test("gives the ten points in three dimensions that Joe and Kuo print with their table", () => {
    expect(points(10, 3)).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  // Golden: scipy 1.17.1, stats.qmc.Sobol(d=12, scramble=False).random(16) · 16, points 8 to 15.
  test("gives SciPy's points in all twelve dimensions", () => {
    const sixteenths = points(16, sobolDimensions).map((point) => point.map((value) => value * 16));
    expect(sixteenths.slice(8)).toEqual([
      [3, 5, 15, 7, 9, 5, 7, 15, 15, 5, 11, 1],
      [11, 13, 7, 15, 1, 13, 15, 7, 7, 13, 3, 9],
      [15, 1, 11, 3, 5, 9, 3, 3, 3, 9, 7, 13],
      [7, 9, 3, 11, 13, 1, 11, 11, 11, 1, 15, 5],
      [5, 3, 5, 9, 15, 7, 1, 1, 1, 15, 5, 7],
      [13, 11, 13, 1, 7, 15, 9, 9, 9, 7, 13, 15],
      [9, 7, 1, 13, 3, 11, 5, 13, 13, 3, 9, 11],
      [1, 15, 9, 5, 11, 3, 13, 5, 5, 11, 1, 3],
    ]);
  });

  test("puts one point in each of n equal parts, in every dimension", () => {
    for (let dimension = 0; dimension < sobolDimensions; dimension++) {
      const parts = sobolColumn(1024, dimension).map((point) => (point / sobolSpan) * 1024);
      expect(new Set(parts).size).toBe(1024);
    }
  });

  test("has no more dimensions than numbers", () => {
    expect(() => sobolColumn(8, sobolDimensions)).toThrow(RangeError);
  });
});
