/** The type of what stands at a path: `At<Scenario, "population.ages">` is `PopulationAges`. */
export type At<Whole, Path> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Whole
    ? At<Whole[Head], Rest>
    : never
  : Path extends keyof Whole
    ? Whole[Path]
    : never;

/** What stands at a path, "breakpoints.1", of anything; undefined where nothing does. */
export function valueAt(whole: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, whole);
}

/** A copy with another value at a path of objects, which must be there. */
export function withValueAt<Whole, Path extends string>(
  whole: Whole,
  path: Path,
  value: At<Whole, Path>,
): Whole {
  const end = path.indexOf(".");
  if (end < 0) return { ...whole, [path]: value };
  const head = path.slice(0, end);
  // The type of the value says that the path leads through objects.
  const inner = withValueAt(valueAt(whole, head), path.slice(end + 1), value as never);
  return { ...whole, [head]: inner };
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
