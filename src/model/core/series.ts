import { shownValue } from "./shown-value.js";

/*
 * Reading a yearly series. Each of these throws a RangeError on a hole: a value that is missing is
 * an error of ours, and nothing stands in for it.
 */

/** The first value. Throws a RangeError when there is none. */
export function first<T>(values: readonly T[]): T {
  return itemAt(values, 0);
}

/** The last value. Throws a RangeError when there is none. */
export function last<T>(values: readonly T[]): T {
  return itemAt(values, values.length - 1);
}

/** The value at a place, counted from 0. Throws a RangeError when there is none. */
export function itemAt<T>(values: readonly T[], place: number): T {
  const value = values[place];
  if (value === undefined) throw new RangeError(`invalid place: ${place} of ${values.length}`);
  return value;
}

/** The value of a year, of a series over `years`. Throws a RangeError outside it. */
export function atYear<T>(years: readonly number[], values: readonly T[], year: number): T {
  const value = values[years.indexOf(year)];
  if (value === undefined)
    throw new RangeError(
      `invalid year: ${shownValue(year)}; expected ${years[0]} to ${years.at(-1)}`,
    );
  return value;
}

/** A value that must be there. Throws a RangeError where it is missing. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new RangeError("invalid value: it is missing");
  return value;
}

/** Two series side by side. Throws a RangeError when they are not equally long. */
export function zip<A, B>(one: readonly A[], other: readonly B[]): (readonly [A, B])[] {
  if (one.length !== other.length)
    throw new RangeError(`invalid lengths: ${one.length} and ${other.length}`);
  return one.map((value, place) => [value, itemAt(other, place)]);
}
