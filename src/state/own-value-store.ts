/** Keeps each place's own values as text, for as long as the browser's tab is open. */
export interface OwnValueStore {
  readonly read: (numbers: readonly string[]) => string;
  readonly write: (numbers: readonly string[], text: string) => void;
}

/**
 * Own values by the municipalities they are of. In session storage, so that they survive a reload
 * and a change of page, and are gone with the tab; in memory alone where the browser has none.
 */
export function ownValueStore(open: () => Storage = () => sessionStorage): OwnValueStore {
  const memory = new Map<string, string>();
  const keyOf = (numbers: readonly string[]) => `own-values:${numbers.toSorted().join()}`;
  const attempt = (use: (storage: Storage) => string | null): string | null => {
    try {
      return use(open());
    } catch {
      // Refused by the browser's settings, or full: memory has it.
      return null;
    }
  };
  return {
    read: (numbers) => {
      const key = keyOf(numbers);
      return memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? "";
    },
    write: (numbers, text) => {
      const key = keyOf(numbers);
      memory.set(key, text);
      attempt((storage) => {
        storage.setItem(key, text);
        return null;
      });
    },
  };
}
