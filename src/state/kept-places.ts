import { fieldsOf, keyOf, withFields } from "./query.js";
import { type TabStorage, tabStorage } from "./tab-storage.js";

const key = "places";

/** Keeps the chosen municipalities for the tab's other pages. */
export function keepPlaces(numbers: readonly string[], storage: TabStorage = tabStorage()): void {
  storage.write(key, numbers.join(","));
}

/**
 * Puts the municipalities chosen earlier in this tab into the address, where it names none. Before
 * a page opens what its address names.
 */
export function restorePlaces({
  storage = tabStorage(),
  place = window,
}: {
  readonly storage?: TabStorage;
  readonly place?: Pick<Window, "location" | "history">;
} = {}): void {
  const { pathname, search, hash } = place.location;
  const kept = storage.read(key);
  if (kept === "" || namesPlaces(search)) return;
  const query = withFields(search, ["k"], `k=${kept}`);
  place.history.replaceState(null, "", `${pathname}?${query}${hash}`);
}

/** Whether an address names municipalities. */
export function namesPlaces(query: string): boolean {
  return fieldsOf(query).some((field) => keyOf(field) === "k");
}
