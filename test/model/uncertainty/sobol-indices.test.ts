import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../../src/model/uncertainty/draws/distributions.js";
import { shiftedPoints } from "../../../src/model/uncertainty/draws/shifted-points.js";
import {
  type Model,
  sampleChanges,
  totalIndex,
} from "../../../src/model/uncertainty/sobol-indices.js";

/** Indices of a model of uniform inputs. */
function indicesOf(model: Model, inputs: number, transform = (p: number) => p): number[] {
  const columns = shiftedPoints(8192, 2 * inputs, 1).map((column) => column.map(transform));
  const sampled = sampleChanges(model, columns.slice(0, inputs), columns.slice(inputs));
  return sampled.changes.map((change) => totalIndex(change, sampled.spread));
}

describe("total indices", () => {
  test("of a linear model are a²/Σa² (closed form), also for normal inputs", () => {
    const weights = [4, 3, 2, 1, 0];
    const linear: Model = (x) => weights.reduce((sum, a, input) => sum + a * (x[input] ?? 0), 0);
    for (const transform of [(p: number) => p, normalQuantile])
      indicesOf(linear, 5, transform).forEach((index, input) => {
        expect(index).toBeCloseTo((weights[input] ?? 0) ** 2 / 30, 2);
      });
  });

  // Golden: Ishigami and Homma (1990), a = 7, b = 0.1; total indices in closed form, as Saltelli and
  // others print them (Global Sensitivity Analysis, 2008).
  test("of Ishigami's function are as published", () => {
    const ishigami: Model = ([x = 0, y = 0, z = 0]) =>
      Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    const indices = indicesOf(ishigami, 3, (p) => Math.PI * (2 * p - 1));
    [0.5576, 0.4424, 0.2437].forEach((published, input) => {
      expect(Math.abs((indices[input] ?? 0) - published)).toBeLessThan(0.01);
    });
  });

  test("are those of brute force: the variance that is left when all but one is known", () => {
    const growth: Model = ([a = 0, b = 0]) => (1 + a) ** 5 * (1 + b / 2) ** 20;
    const grid = Array.from({ length: 300 }, (_, place) => (place + 0.5) / 300);
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    };
    const at = (a: number, b: number) => growth(Float64Array.of(a, b));
    const whole = variance(grid.flatMap((a) => grid.map((b) => at(a, b))));
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const left = [
      mean(grid.map((b) => variance(grid.map((a) => at(a, b))))) / whole,
      mean(grid.map((a) => variance(grid.map((b) => at(a, b))))) / whole,
    ];
    indicesOf(growth, 2).forEach((index, input) => {
      expect(Math.abs(index - (left[input] ?? 0))).toBeLessThan(0.01);
    });
  });

  test("are zero where nothing varies", () => {
    expect(indicesOf(() => 3, 2)).toEqual([0, 0]);
  });
});
