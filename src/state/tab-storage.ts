/** Texts that are kept for as long as the browser's tab is open. */
export interface TabStorage {
  /** "" where nothing is kept. */
  readonly read: (key: string) => string;
  readonly write: (key: string, text: string) => void;
}

/**
 * Session storage, so that texts survive a reload and a change of page, and are gone with the tab;
 * memory alone where the browser has none.
 */
export function tabStorage(open: () => Storage = () => sessionStorage): TabStorage {
  const memory = new Map<string, string>();
  const attempt = (use: (storage: Storage) => string | null): string | null => {
    try {
      return use(open());
    } catch {
      // Refused by the browser's settings, or full: memory has it.
      return null;
    }
  };
  return {
    read: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? "",
    write: (key, text) => {
      memory.set(key, text);
      attempt((storage) => {
        storage.setItem(key, text);
        return null;
      });
    },
  };
}
