/** Throws a RangeError on an option that a call does not have: a misspelt one must not be ignored. */
export function checkKnown(call: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null)
    throw new RangeError(
      `invalid options: ${call} is given ${String(options)}; expected { ${known.join(", ")} }`,
    );
  for (const name of Object.keys(options))
    if (!known.includes(name))
      throw new RangeError(
        `invalid option: ${call} has no "${name}"; expected ${known.join(", ")}`,
      );
}
