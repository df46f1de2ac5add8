import type { Tables } from "../model/core/tables.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { historyText } from "../model/sharing/history-text.js";
import type { Address } from "./address.js";
import { type HistorySurroundings, type UndoableScenario, undoable } from "./history.js";
import { type TabStorage, tabStorage } from "./tab-storage.js";
import type { Store } from "./workspace.js";

interface KeptHistoryOptions extends Omit<HistorySurroundings, "begun"> {
  readonly tables: Tables;
  readonly storage?: TabStorage;
}

const key = "scenario.history";

/**
 * A page's scenario whose changes can be undone, with those that were made to it earlier in this
 * tab: before a reload, or on the site's other pages.
 */
export function undoableInTab(
  scenario: Store<Scenario>,
  address: Pick<Address, "onRest">,
  { tables, storage = tabStorage(), ...surroundings }: KeptHistoryOptions,
): UndoableScenario {
  const { read, write } = historyText(tables);
  let kept = read(storage.read(key), scenario.get());
  const edits = undoable(scenario, { ...surroundings, begun: kept });
  address.onRest(() => {
    if (edits.history() === kept) return;
    kept = edits.history();
    storage.write(key, write(kept));
  });
  return edits;
}
