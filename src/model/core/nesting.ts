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
