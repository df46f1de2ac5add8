/** The keys of a choice of municipalities in a link. */
export const placeKeys = ["k", "kfix"] as const;

/** The keys of a municipality's own values in a link. */
export const ownValueKeys = ["kcost", "kgrow", "kpop"] as const;

export type SelectionKey = (typeof placeKeys | typeof ownValueKeys)[number];

/** A part of a link that can't be used: the municipality page goes on without it, and says so. */
export interface SelectionProblem {
  readonly field: SelectionKey;
  /** What can't be read: of `k` the numbers that no municipality has, else the whole value. */
  readonly value: string;
}

/** Gives what the field's text stands for; reports one that `parse` refuses and gives `otherwise`. */
export type Read = <T>(field: SelectionKey, parse: (text: string) => T | null, otherwise: T) => T;

/** Reads fields of a query, and collects what can't be read. */
export function fieldReader(query: string) {
  const fields = new URLSearchParams(query);
  const problems: SelectionProblem[] = [];
  const read: Read = (field, parse, otherwise) => {
    const value = fields.get(field);
    if (value === null || value === "") return otherwise;
    const parsed = parse(value);
    if (parsed === null) problems.push({ field, value });
    return parsed ?? otherwise;
  };
  return { fields, problems, read };
}

/** The value if it lies within the limits, else null. */
export function within(
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): number | null {
  return value >= min && value <= max ? value : null;
}
