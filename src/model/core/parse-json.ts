/** Levels within levels of a file: one of saved scenarios has seven. What is deeper can't be written. */
const mostLevels = 50;

/** What a text says in JSON; null when it says nothing, or what could not be written again. */
export function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return isNestedDeeper(json, mostLevels) ? null : json;
  } catch {
    return null;
  }
}

/**
 * Whether objects and lists stand in each other more than `most` deep. Such values can be parsed,
 * but not written or walked through without running out of stack: this goes level by level.
 */
export function isNestedDeeper(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= most; depth++) {
    level = level.flatMap((one) =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
