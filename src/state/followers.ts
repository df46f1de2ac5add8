/** Who follows a state: each hears it at once, and again whenever `tell` is called. */
export function followers<State>(state: () => State) {
  const listeners = new Set<(state: State) => void>();
  return {
    tell: (): void => {
      for (const listener of listeners) listener(state());
    },
    /** Returns how to stop. */
    subscribe: (listener: (state: State) => void): (() => void) => {
      listeners.add(listener);
      listener(state());
      return () => listeners.delete(listener);
    },
  };
}
