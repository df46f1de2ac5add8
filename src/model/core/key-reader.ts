/** A key of a link that can't be used as it stands: the page goes on without it, and says so. */
export interface KeyProblem<Key extends string = string> {
  readonly field: Key;
  /** What can't be read. */
  readonly value: string;
  /** Whether the key stands again after the value that was read. */
  readonly isRepeated?: true;
}

/** Gives what a key's text stands for; reports one that `parse` refuses and gives `otherwise`. */
export type ReadKey<Key extends string> = <T>(
  field: Key,
  parse: (text: string) => T | null,
  otherwise: T,
) => T;

/** Reads keys of a query, and collects what can't be read or stands twice. */
export function keyReader<Key extends string>(query: string) {
  const fields = new URLSearchParams(query);
  const problems: KeyProblem<Key>[] = [];
  const read: ReadKey<Key> = (field, parse, otherwise) => {
    const [value, ...others] = fields.getAll(field);
    if (value === undefined) return otherwise;
    for (const other of others) problems.push({ field, value: other, isRepeated: true });
    const parsed = parse(value);
    if (parsed === null) problems.push({ field, value });
    return parsed ?? otherwise;
  };
  return { read, problems };
}

/** The value if it lies within the limits, never minus zero, else null. */
export function within(
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): number | null {
  return value >= min && value <= max ? (value === 0 ? 0 : value) : null;
}
