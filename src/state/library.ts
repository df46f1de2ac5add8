import type { Tables } from "../model/core/tables.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { decodeSaved, encodeSaved } from "../model/sharing/saved-file.js";
import {
  importSaved,
  type SavedScenario,
  withoutOldMarks,
} from "../model/sharing/saved-scenarios.js";
import { followers } from "./followers.js";
import { newRandomId } from "./new-id.js";
import { type SavedCodec, storageKey, storedScenarios } from "./stored-scenarios.js";
import { browserStorage, type TextStorage } from "./text-storage.js";

interface Surroundings {
  /** Null where the browser keeps nothing. */
  readonly storage?: TextStorage | null;
  readonly tabs?: Pick<Window, "addEventListener">;
  readonly now?: () => number;
  readonly newId?: () => string;
}

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
  const codec = savedCodec(tables, { now, newId });
  const stored = storedScenarios(storage, codec);
  const { tell, subscribe } = followers(stored.state);
  const put = (changes: readonly SavedScenario[]) => {
    stored.put(changes);
    tell();
  };
  tabs.addEventListener("storage", (event) => {
    if (event.key !== storageKey) return;
    stored.hear(event.newValue);
    tell();
  });
  return {
    state: stored.state,
    subscribe,
    ...libraryChanges(stored, put, codec, { now, newId }),
    /** Forgets the text that could not be read. */
    dropDamaged: () => {
      stored.dropDamaged();
      tell();
    },
    /** All that is saved, as a file's text. */
    text: () => codec.encode({ ...stored.kept(), saved: stored.state().saved }),
  };
}

export type ScenarioLibrary = ReturnType<typeof scenarioLibrary>;

type ClockAndIds = Required<Pick<Surroundings, "now" | "newId">>;

const savedCodec = (tables: Tables, { now, newId }: ClockAndIds): SavedCodec => ({
  decode: (text) => decodeSaved(text, tables, newId),
  encode: (reading) => encodeSaved({ ...reading, saved: withoutOldMarks(reading.saved, now()) }),
});

function libraryChanges(
  { kept, state }: ReturnType<typeof storedScenarios>,
  put: (changes: readonly SavedScenario[]) => void,
  { decode }: SavedCodec,
  { now, newId }: ClockAndIds,
) {
  return {
    /** Adds one under a new id. */
    add: (scenario: Scenario) => put([{ id: newId(), scenario, updatedAt: now() }]),
    /** Replaces one; `null` deletes it. */
    put: (id: string, scenario: SavedScenario["scenario"]) => {
      const known = kept().saved.find((one) => one.id === id)?.updatedAt;
      put([{ id, scenario, updatedAt: Math.max(now(), (known ?? Number.NEGATIVE_INFINITY) + 1) }]);
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
  };
}
