import { atRest } from "./at-rest.js";

/**
 * A value as the prose follows it: the first at once, then the latest once the changes pause. Each
 * change runs all cells in the prose anew, which would slow down what follows a finger.
 */
export function forProse<Value extends object>() {
  const later = atRest();
  const listeners = new Set<(value: Value) => void>();
  let latest: Value | null = null;
  const tell = (value: Value) => {
    const tellAll = () => {
      for (const listener of listeners) listener(value);
    };
    if (latest === null) tellAll();
    else later(tellAll);
    latest = value;
  };
  const subscribe = (listener: (value: Value) => void) => {
    listeners.add(listener);
    if (latest !== null) listener(latest);
    return () => listeners.delete(listener);
  };
  return { tell, subscribe };
}
