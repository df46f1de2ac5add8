import { describe, expect, it } from "vitest";
import { itemAt, last } from "../../../src/model/core/series.js";
import { studentTQuantile } from "../../../src/model/core/student-t.js";
import { fitLine, type LineFit, lineError, predict } from "../../../src/model/survey/line-fit.js";
import { cars, norris, pontius } from "./regression-data.js";

const withIds = (points: readonly { x: number; y: number }[]) =>
  points.map((point, index) => ({ ...point, id: String(index) }));

function lineOf(points: readonly { x: number; y: number }[]): LineFit {
  const fitted = fitLine(withIds(points));
  if (fitted === null) throw new Error("no line");
  return fitted;
}

/** Within 1e-9 of the expected value, relative. */
const expectClose = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));

const squares = ({ points }: LineFit) =>
  points.reduce((sum, { residual }) => sum + residual ** 2, 0);

function expectInterval(line: LineFit, x: number, [low, high]: readonly [number, number]) {
  const reach = studentTQuantile(0.975, line.degreesOfFreedom) * lineError(line, x);
  expectClose(predict(line, x) - reach, low);
  expectClose(predict(line, x) + reach, high);
}

function largestDistance({ points }: LineFit): { id: string; value: number } {
  const [largest] = points
    .map(({ id, cooksDistance }) => ({ id, value: cooksDistance ?? Number.NaN }))
    .sort((one, other) => other.value - one.value);
  if (largest === undefined) throw new Error("no point");
  return largest;
}

/*
 * Coefficients, residual deviation and sum of squares of Norris and Pontius are NIST's certified
 * values (StRD, linear regression). The others were computed with 40 digits from the data; R gives
 * the same by
 *   f <- lm(y ~ x); predict(f, data.frame(x = 500), interval = "confidence", level = 0.95)
 *   hatvalues(f); cooks.distance(f)
 */
describe("fitLine", () => {
  it("agrees with NIST's certified line of Norris", () => {
    const line = lineOf(norris);
    expectClose(line.intercept, -0.262323073774029);
    expectClose(line.slope, 1.00211681802045);
    expectClose(line.sigma, 0.884796396144373);
    expectClose(squares(line), 26.6173985294224);
    expectClose(line.sigma / Math.sqrt(line.spread), 0.429796848199937e-3);
    expectClose(lineError(line, 0), 0.232818234301152);
    expectClose(predict(line, 500), 500.796085936453);
    expectInterval(line, 500, [500.488196471534, 501.103975401373]);
    expectClose(itemAt(line.points, 0).leverage, 0.0691988885137171);
    expectClose(last(line.points).leverage, 0.0691395923644906);
    expect(largestDistance(line).id).toBe("28");
    expectClose(largestDistance(line).value, 0.474802701266311);
  });

  // Pontius is certified for y = b0 + b1·x + b2·x². A curve's coefficients are slopes of lines: of
  // what x leaves of y, on what x leaves of x² (Frisch, Waugh and Lovell). So three lines give it.
  it("agrees with NIST's certified curve of Pontius, line by line", () => {
    const residuals = (points: readonly { x: number; y: number }[]) =>
      lineOf(points).points.map(({ residual }) => residual);
    const partial = (of: "x" | "square") => {
      const [wanted, other] =
        of === "x"
          ? [(x: number) => x, (x: number) => x ** 2]
          : [(x: number) => x ** 2, (x: number) => x];
      const x = residuals(pontius.map((point) => ({ x: other(point.x), y: wanted(point.x) })));
      const y = residuals(pontius.map((point) => ({ x: other(point.x), y: point.y })));
      return lineOf(x.map((value, index) => ({ x: value, y: itemAt(y, index) })));
    };
    const [b1, b2] = [partial("x"), partial("square")];
    expectClose(b1.slope, 0.732059160401003e-6);
    expectClose(b2.slope, -0.316081871345029e-14);
    expectClose(squares(b2), 0.155761768796992e-5);
    const sigma = Math.sqrt(squares(b2) / (pontius.length - 3));
    expectClose(sigma, 0.205177424076185e-3);
    expectClose(sigma / Math.sqrt(b2.spread), 0.486652849992036e-16);
    expectClose(sigma / Math.sqrt(b1.spread), 0.157817399981659e-9);
  });

  it("agrees with R on its data set cars: lm(dist ~ speed, cars)", () => {
    const line = lineOf(cars);
    expectClose(line.intercept, -17.5790948905109);
    expectClose(line.slope, 3.93240875912409);
    expectClose(line.sigma, 15.3795867488199);
    expectClose(predict(line, 21), 65.0014890510949);
    expectInterval(line, 21, [58.5973837846972, 71.4055943174926]);
    expectClose(itemAt(line.points, 0).leverage, 0.114861313868613);
    expectClose(last(line.points).leverage, 0.0872700729927007);
    expect(largestDistance(line).id).toBe("48");
    expectClose(largestDistance(line).value, 0.340395933606438);
  });

  it("keeps its line when a point on it is added", () => {
    const line = lineOf(cars);
    const more = lineOf([...cars, { x: 30, y: predict(line, 30) }]);
    expect(more.slope).toBeCloseTo(line.slope, 10);
    expect(more.intercept).toBeCloseTo(line.intercept, 10);
  });

  it("does not guess a line that the points leave open", () => {
    expect(fitLine(withIds(cars.slice(0, 2)))).toBeNull();
    expect(fitLine(withIds([1, 2, 3].map((y) => ({ x: 5, y }))))).toBeNull();
  });
});
