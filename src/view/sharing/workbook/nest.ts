/**
 * { "growthPerYear.ehr.0": 0.1 } → { growthPerYear: { ehr: [0.1] } }. Numbered keys make a list, in
 * the order of their numbers; a gain of empty cells is none.
 */
export function nest(values: ReadonlyMap<string, unknown>): unknown {
  const children = new Map<string, Map<string, unknown>>();
  const result: [string, unknown][] = [];
  for (const [path, value] of values) {
    const [head = "", ...rest] = path.split(".");
    if (rest.length === 0) result.push([head, value]);
    else children.set(head, (children.get(head) ?? new Map()).set(rest.join("."), value));
  }
  for (const [head, inner] of children) result.push([head, nest(inner)]);
  const isList = result.length > 0 && result.every(([key]) => /^\d+$/.test(key));
  if (isList) return result.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  const isNoGain = result.every(([key, value]) => isGainKey(key) && value === null);
  return isNoGain && result.length > 0 ? null : Object.fromEntries(result);
}

const isGainKey = (key: string) => key === "mnokPerYear" || key === "fullYear";
