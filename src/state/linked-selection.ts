import type {
  SelectionProblem,
  SelectionReading,
} from "../model/municipality/municipality-link.js";
import type { MunicipalitySelection } from "../model/municipality/municipality-selection.js";
import { type OwnValueStore, ownValueStore } from "./own-value-store.js";

interface LinkedSelectionOptions {
  readonly read: (query: string) => SelectionReading;
  readonly write: (
    selection: MunicipalitySelection,
    options?: { readonly withLocal: boolean },
  ) => string;
  /** What the page's address is read from and written to. */
  readonly address?: Pick<Window, "location" | "history">;
  readonly store?: OwnValueStore;
}

/** The municipality page's choices. The address follows them, own values excepted. */
export interface LinkedSelection {
  readonly change: (next: (selection: MunicipalitySelection) => MunicipalitySelection) => void;
  /** Calls at once with the selection, then after every change. Returns how to stop. */
  readonly subscribe: (listener: (selection: MunicipalitySelection) => void) => () => void;
  /** What of the address could not be read when the page opened. */
  readonly problems: readonly SelectionProblem[];
  /** The page's address with everything, own values included: for the user to copy. */
  readonly fullLink: () => string;
}

/** Milliseconds of rest before the address follows: browsers limit how often it may change. */
const rest = 250;

/**
 * Opens the choices that the address names, with the own values kept in this tab for the chosen
 * municipalities where the address has none. Own values stay with their municipalities.
 */
export function linkedSelection({
  read,
  write,
  address = window,
  store = ownValueStore(),
}: LinkedSelectionOptions): LinkedSelection {
  const keptFor = (numbers: readonly string[]) => read(store.read(numbers)).selection.local;
  const ownText = ({ local }: MunicipalitySelection) =>
    write({ numbers: [], fixedShare: read("").selection.fixedShare, local }, { withLocal: true });
  const { selection: linked, problems } = read(address.location.search);
  const hasOwn = ownText(linked) !== "";
  let selection = hasOwn ? linked : { ...linked, local: keptFor(linked.numbers) };
  const queryWith = (fields: string) => {
    const parts = [read(address.location.search).others, fields].filter((part) => part !== "");
    return parts.length === 0 ? "" : `?${parts.join("&")}`;
  };
  const listeners = new Set<(selection: MunicipalitySelection) => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const writeAddress = () => {
    timer = null;
    const { pathname, hash } = address.location;
    const query = queryWith(write(selection));
    address.history.replaceState(null, "", `${pathname}${query}${hash}`);
  };
  // A reload or a link followed at once must not lose the last change.
  addEventListener("pagehide", () => timer !== null && writeAddress());
  const change: LinkedSelection["change"] = (next) => {
    const changed = next(selection);
    const isSamePlace = changed.numbers.join() === selection.numbers.join();
    selection = isSamePlace ? changed : { ...changed, local: keptFor(changed.numbers) };
    store.write(selection.numbers, ownText(selection));
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(writeAddress, rest);
    for (const listener of listeners) listener(selection);
  };
  const subscribe: LinkedSelection["subscribe"] = (listener) => {
    listeners.add(listener);
    listener(selection);
    return () => listeners.delete(listener);
  };
  const fullLink = () => {
    const query = queryWith(write(selection, { withLocal: true }));
    return new URL(query === "" ? "?" : query, address.location.href).href;
  };
  return { change, subscribe, problems, fullLink };
}
