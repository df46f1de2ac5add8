import { browserStorage, readText, type TextStorage, writeText } from "./text-storage.js";

const key = "ehelse.unsaved";

/** The scenario that was worked on last, as a link's query: kept when the site is closed. */
export interface UnsavedWork {
  /** What an earlier visit left; null when it left nothing. */
  readonly earlier: string | null;
  /** Keeps a query for the next visit; "" is nothing. */
  readonly keep: (query: string) => void;
}

/** What this browser keeps of unsaved work; nothing where it keeps nothing. */
export function unsavedWork(storage: TextStorage | null = browserStorage()): UnsavedWork {
  const text = readText(storage, key);
  return {
    earlier: text === "" ? null : text,
    keep: (query) => {
      writeText(storage, key, query);
    },
  };
}
