import type { Comparison, ComparisonReading } from "../model/comparison/comparison.js";

interface LinkedComparisonOptions {
  readonly read: (query: string) => ComparisonReading;
  readonly write: (comparison: Comparison) => string;
  /** What the page's address is read from and written to. */
  readonly address?: Pick<Window, "location" | "history">;
}

/** The comparison of a page, kept in step with the page's address. */
export interface LinkedComparison {
  readonly change: (next: (comparison: Comparison) => Comparison) => void;
  /** Calls at once with the comparison, then after every change. Returns how to stop. */
  readonly subscribe: (listener: (comparison: Comparison) => void) => () => void;
  /** What in the address could not be read when the page opened. */
  readonly problems: ComparisonReading["problems"];
}

/** Opens the comparison that the address names. The address stays as it is until a change. */
export function linkedComparison({
  read,
  write,
  address = window,
}: LinkedComparisonOptions): LinkedComparison {
  const reading = read(address.location.search);
  let { comparison } = reading;
  const listeners = new Set<(comparison: Comparison) => void>();
  const change = (next: (comparison: Comparison) => Comparison) => {
    comparison = next(comparison);
    address.history.replaceState(null, "", `?${write(comparison)}${address.location.hash}`);
    for (const listener of listeners) listener(comparison);
  };
  const subscribe = (listener: (comparison: Comparison) => void) => {
    listeners.add(listener);
    listener(comparison);
    return () => listeners.delete(listener);
  };
  return { change, subscribe, problems: reading.problems };
}
