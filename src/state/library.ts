import type { Tables } from "../model/core/tables.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { decodeSaved, encodeSaved, type SavedReading } from "../model/sharing/saved-file.js";
import {
  importSaved,
  mergeSaved,
  type SavedScenario,
  withoutOldMarks,
} from "../model/sharing/saved-scenarios.js";
import { newRandomId } from "./new-id.js";
import { browserStorage, readText, type TextStorage, writeText } from "./text-storage.js";

interface Surroundings {
  /** Null where the browser keeps nothing. */
  readonly storage?: TextStorage | null;
  readonly tabs?: Pick<Window, "addEventListener">;
  readonly now?: () => number;
  readonly newId?: () => string;
}

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

const key = "ehelse.scenarios";
const damagedKey = `${key}.damaged`;

/**
 * The saved scenarios of this browser. Every tab sees every other's changes, and none overwrites
 * another's: before each write, what stands in the storage is merged in. Where nothing can be
 * stored it works in memory and says so.
 */
export function scenarioLibrary(
  tables: Tables,
  {
    storage = browserStorage(),
    tabs = window,
    now = Date.now,
    newId = newRandomId,
  }: Surroundings = {},
) {
  const decode = (text: string) => decodeSaved(text, tables, newId);
  const encode = (reading: SavedReading) =>
    encodeSaved({ ...reading, saved: withoutOldMarks(reading.saved, now()) });
  let saved: readonly SavedScenario[] = [];
  let unread: SavedReading["unread"] = [];
  let damagedText = readText(storage, damagedKey);
  let isFull = false;
  const listeners = new Set<(state: LibraryState) => void>();

  const state = (): LibraryState => ({
    saved: saved.filter(({ scenario }) => scenario !== null),
    unreadCount: unread.length,
    trouble: troubleOf(storage, isFull, damagedText),
    damagedText,
  });
  const tell = () => {
    for (const listener of listeners) listener(state());
  };
  /** Takes in what a store holds. A text that is no store is put aside first. */
  const takeIn = (text: string | null): void => {
    const reading = text === null ? null : decode(text);
    if (reading !== null) {
      saved = mergeSaved(saved, reading.saved);
      unread = reading.unread;
    } else if (text !== null && damagedText?.includes(text) !== true) {
      damagedText = damagedText === null ? text : `${damagedText}\n${text}`;
      isFull = !writeText(storage, damagedKey, damagedText);
    }
  };
  const write = () => {
    takeIn(readText(storage, key));
    // What could not be put aside must not be overwritten.
    const isSafe = damagedText === null || readText(storage, damagedKey) === damagedText;
    isFull = !(isSafe && writeText(storage, key, encode({ saved, unread })));
  };
  const put = (changes: readonly SavedScenario[]) => {
    saved = mergeSaved(saved, changes);
    if (storage !== null) write();
    tell();
  };
  takeIn(readText(storage, key));
  tabs.addEventListener("storage", (event) => {
    if (event.key !== key) return;
    takeIn(event.newValue);
    if (event.newValue !== null && isBehind(decode(event.newValue)?.saved ?? [], saved)) write();
    tell();
  });
  return {
    state,
    /** Adds one under a new id. */
    add: (scenario: Scenario) => put([{ id: newId(), scenario, updatedAt: now() }]),
    /** Replaces one; `null` deletes it. */
    put: (id: string, scenario: SavedScenario["scenario"]) => {
      const known = saved.find((one) => one.id === id)?.updatedAt ?? Number.NEGATIVE_INFINITY;
      put([{ id, scenario, updatedAt: Math.max(now(), known + 1) }]);
    },
    /**
     * Adds what the text of a file holds that is new: how many, and what could not be read. Null
     * for a text that holds no scenarios.
     */
    addFile: (text: string) => {
      const reading = decode(text);
      if (reading === null) return null;
      const added = importSaved(state().saved, reading.saved, { newId, now: now() });
      put(added);
      return { added: added.length, unread: reading.unread };
    },
    /** Forgets the text that could not be read. */
    dropDamaged: () => {
      damagedText = null;
      storage?.removeItem(damagedKey);
      tell();
    },
    /** All that is saved, as a file's text. */
    text: () => encode({ saved: state().saved, unread }),
    subscribe: (listener: (state: LibraryState) => void) => {
      listeners.add(listener);
      listener(state());
      return () => listeners.delete(listener);
    },
  };
}

export type ScenarioLibrary = ReturnType<typeof scenarioLibrary>;

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
