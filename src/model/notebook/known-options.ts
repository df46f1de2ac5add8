import { shownValue } from "../core/shown-value.js";

/**
 * Throws a RangeError on what is no object of values by name: undefined, a list, or a Map, whose
 * content would be overlooked.
 */
export function checkNamed(call: string, given: unknown, expected: string): void {
  if (!isNamed(given))
    throw new RangeError(
      `invalid options: ${call} is given ${shownValue(given)}; expected ${expected}`,
    );
}

/** Whether a value is a plain object, which has its content by name. */
export function isNamed(given: unknown): given is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(given) === "[object Object]";
}

/** Throws a RangeError on an option that a call does not have: a misspelt one must not be ignored. */
export function checkKnown(call: string, options: unknown, known: readonly string[]): void {
  checkNamed(call, options, `{ ${known.join(", ")} }`);
  for (const name of Object.keys(options as object))
    if (!known.includes(name))
      throw new RangeError(
        `invalid option: ${call} has no "${name}"; expected ${known.join(", ")}`,
      );
}
