/** The part of `localStorage` that is used. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The browser's storage; null where there is none, as when cookies are blocked. */
export function browserStorage(): TextStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Null where nothing is kept under the name, or the browser refuses. */
export function readText(storage: TextStorage | null, name: string): string | null {
  try {
    return storage?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/** False when the browser refuses, as it does when the storage is full. */
export function writeText(storage: TextStorage | null, name: string, text: string): boolean {
  try {
    storage?.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
