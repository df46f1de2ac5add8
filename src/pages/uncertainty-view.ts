import type { QuantityId } from "../model/uncertainty/quantity-result.js";
import type { Store } from "../state/workspace.js";
import type { FanKind } from "../view/uncertainty/fan-rows.js";

/** What the page shows of the draws. It belongs to the screen, so no link carries it. */
export interface UncertaintyView {
  readonly quantity: QuantityId;
  readonly kind: FanKind;
  readonly year: number;
  /** Null until the reader sets one: then it is the scenario's own value. */
  readonly limit: number | null;
}

/** A value of the page alone, to be read, changed and followed. */
export function pageStore<Value>(start: Value): Store<Value> {
  let value = start;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => value,
    change: (next) => {
      value = next(value);
      for (const listener of listeners) listener(value);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      listener(value);
      return () => listeners.delete(listener);
    },
  };
}
