import { itemAt } from "../core/series.js";

/** A number that follows from others. */
export type Model = (inputs: Float64Array) => number;

/** The model's value at every point; points are given as a column an input. */
export function evaluate(model: Model, columns: readonly Float64Array[]): Float64Array {
  const inputs = new Float64Array(columns.length);
  // Where nothing varies there are no columns, and so no points.
  const outputs = new Float64Array(columns[0]?.length ?? 0);
  for (let point = 0; point < outputs.length; point++) {
    columns.forEach((column, input) => {
      inputs[input] = column[point] as number;
    });
    outputs[point] = model(inputs);
  }
  return outputs;
}

/** What total indices are estimated from. */
export interface SampledChanges {
  /** Standard deviation of the output. */
  readonly spread: number;
  /** Root mean square of what the output changes when one input is drawn anew, one an input. */
  readonly changes: readonly number[];
}

/**
 * How much the output changes with each input, and varies with all of them. Needs inputs that are
 * independent, and one evaluation a point and input.
 *
 * @param points columns of independent draws, one an input
 * @param others as many draws again, independent of `points`
 */
export function sampleChanges(
  model: Model,
  points: readonly Float64Array[],
  others: readonly Float64Array[],
): SampledChanges {
  const outputs = evaluate(model, points);
  const changes = points.map((_, input) => {
    const changed = evaluate(model, points.with(input, itemAt(others, input)));
    const squares = changed.reduce(
      (sum, output, point) => sum + (output - (outputs[point] as number)) ** 2,
      0,
    );
    return Math.sqrt(squares / outputs.length);
  });
  return { spread: Math.sqrt(varianceOf(outputs)), changes };
}

/**
 * Total Sobol index by Jansen's estimator (Jansen 1999; Saltelli and others 2010): the part of the
 * variance of the output that an input has a hand in, alone or with others. Zero where nothing varies.
 */
export const totalIndex = (change: number, spread: number): number =>
  spread === 0 ? 0 : change ** 2 / (2 * spread ** 2);

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
