import type { Scenario } from "../model/scenario/scenario.js";
import type { LinkReading } from "../model/sharing/scenario-link.js";

interface LinkedScenarioOptions {
  readonly read: (query: string) => LinkReading;
  readonly write: (scenario: Scenario) => string;
  /** What the page's address is read from and written to. */
  readonly address?: Pick<Window, "location" | "history">;
}

/** The scenario of a page, kept in step with the page's address. */
export interface LinkedScenario {
  readonly change: (next: (scenario: Scenario) => Scenario) => void;
  /** Calls at once with the scenario, then after every change. Returns how to stop. */
  readonly subscribe: (listener: (scenario: Scenario) => void) => () => void;
  /** What the address held when the page opened, if some of it could not be read. */
  readonly unread: LinkReading | null;
}

/** Milliseconds of rest before the address follows: browsers limit how often it may change. */
const rest = 250;

/**
 * Opens the scenario that the address names. A link that can't be read in full is not used and not
 * overwritten until the user has chosen: it waits in `unread` and the default scenario stands.
 */
export function linkedScenario({
  read,
  write,
  address = window,
}: LinkedScenarioOptions): LinkedScenario {
  const reading = read(address.location.search);
  const isWhole = reading.problems.length === 0;
  let scenario = isWhole ? reading.scenario : read("").scenario;
  const listeners = new Set<(scenario: Scenario) => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const writeAddress = () => {
    const { search, hash } = address.location;
    const query = [write(scenario), read(search).pageFields].filter((part) => part !== "");
    address.history.replaceState(null, "", `?${query.join("&")}${hash}`);
  };
  const change = (next: (scenario: Scenario) => Scenario) => {
    scenario = next(scenario);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(writeAddress, rest);
    for (const listener of listeners) listener(scenario);
  };
  // A reload or a link followed at once must not lose the last change.
  addEventListener("pagehide", () => timer !== null && writeAddress());
  const subscribe = (listener: (scenario: Scenario) => void) => {
    listeners.add(listener);
    listener(scenario);
    return () => listeners.delete(listener);
  };
  return { change, subscribe, unread: isWhole ? null : reading };
}
