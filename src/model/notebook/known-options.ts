/** Throws a RangeError on an option that a call does not have: a misspelt one must not be ignored. */
export function checkKnown(call: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options))
    if (!known.includes(name))
      throw new RangeError(
        `invalid option: ${call} has no "${name}"; expected ${known.join(", ")}`,
      );
}
