import type { SavedReading } from "../model/sharing/saved-file.js";
import { mergeSaved, type SavedScenario } from "../model/sharing/saved-scenarios.js";
import { readText, type TextStorage, writeText } from "./text-storage.js";

/** What is wrong with the store: it keeps nothing, it is full, or it held something unreadable. */
export type LibraryTrouble = "unavailable" | "full" | "damaged";

export interface LibraryState {
  /** Newest first, without the deleted ones. */
  readonly saved: readonly SavedScenario[];
  /** How many of the store's scenarios could not be read; they stay in it as they are. */
  readonly unreadCount: number;
  readonly trouble: LibraryTrouble | null;
  /** The text of a store that could not be read, for download. */
  readonly damagedText: string | null;
}

/** Scenarios as a text and back; null for a text that holds no scenarios. */
export interface SavedCodec {
  readonly decode: (text: string) => SavedReading | null;
  readonly encode: (reading: SavedReading) => string;
}

/** The storage's item that holds the scenarios, and the one that keeps what could not be read. */
export const storageKey = "ehelse.scenarios";
const damagedKey = `${storageKey}.damaged`;

/**
 * Scenarios beside those that stand in the storage, which another tab may change: what is read is
 * merged in, and before each write what stands there is read. A null storage keeps nothing.
 */
export function storedScenarios(storage: TextStorage | null, { decode, encode }: SavedCodec) {
  let now: SavedReading = { saved: [], unread: [] };
  let isFull = false;
  const damaged = damagedTexts(storage);

  /** Takes in what a store holds. A text that is no store is put aside first. */
  const takeIn = (text: string | null): SavedReading | null => {
    const reading = text === null ? null : decode(text);
    if (reading !== null)
      now = { saved: mergeSaved(now.saved, reading.saved), unread: reading.unread };
    else if (text !== null && !damaged.has(text)) isFull = !damaged.putAside(text);
    return reading;
  };
  const write = () => {
    takeIn(readText(storage, storageKey));
    // What could not be put aside must not be overwritten.
    isFull = !(damaged.isKept() && writeText(storage, storageKey, encode(now)));
  };
  const state = (): LibraryState => ({
    saved: now.saved.filter(({ scenario }) => scenario !== null),
    unreadCount: now.unread.length,
    trouble: troubleOf(storage, isFull, damaged.text()),
    damagedText: damaged.text(),
  });
  takeIn(readText(storage, storageKey));
  return {
    /** All that is kept, deleted ones and what could not be read too. */
    kept: () => now,
    state,
    put: (changes: readonly SavedScenario[]) => {
      now = { ...now, saved: mergeSaved(now.saved, changes) };
      if (storage !== null) write();
    },
    /** Hears what another tab has written, and writes what that lacks. */
    hear: (text: string | null) => {
      const reading = takeIn(text);
      if (text !== null && isBehind(reading?.saved ?? [], now.saved)) write();
    },
    /** Forgets the text that could not be read. */
    dropDamaged: damaged.drop,
  };
}

/** Texts that could not be read, one under the other, put aside in the storage. */
function damagedTexts(storage: TextStorage | null) {
  let all = readText(storage, damagedKey);
  return {
    text: () => all,
    has: (text: string) => all?.includes(text) === true,
    /** False when the storage refuses. */
    putAside: (text: string): boolean => {
      all = all === null ? text : `${all}\n${text}`;
      return writeText(storage, damagedKey, all);
    },
    isKept: () => all === null || readText(storage, damagedKey) === all,
    drop: () => {
      all = null;
      storage?.removeItem(damagedKey);
    },
  };
}

function troubleOf(
  storage: TextStorage | null,
  isFull: boolean,
  damagedText: string | null,
): LibraryTrouble | null {
  if (storage === null) return "unavailable";
  if (isFull) return "full";
  return damagedText === null ? null : "damaged";
}

/** Whether `stored` lacks something that `own` has, or has it older. */
function isBehind(stored: readonly SavedScenario[], own: readonly SavedScenario[]): boolean {
  const times = new Map(stored.map(({ id, updatedAt }) => [id, updatedAt]));
  return own.some(({ id, updatedAt }) => (times.get(id) ?? Number.NEGATIVE_INFINITY) < updatedAt);
}
