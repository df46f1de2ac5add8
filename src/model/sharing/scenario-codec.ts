import type { Codec } from "../core/codec.js";
import { linkBudget } from "../core/link-budget.js";
import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import type { ScenarioReading } from "../scenario/scenario-problem.js";
import { decodeLink, encodeLink, scenarioKeys } from "./scenario-link.js";

/** The scenario of an address. */
export interface LinkedScenario {
  /** What the address names; the default scenario when some of it can't be read. */
  readonly value: Scenario;
  /** What the address held, if some of it could not be read: not used until the user chooses. */
  readonly unread: ScenarioReading | null;
}

/** The scenario as a part of the workspace. Reasons are not written where there is no room. */
export function scenarioCodec(tables: Tables): Codec<Scenario, LinkedScenario> {
  return {
    keys: scenarioKeys,
    read: (query) => {
      const reading = decodeLink(query, tables);
      if (reading.problems.length === 0) return { value: reading.scenario, unread: null };
      return { value: decodeLink("", tables).scenario, unread: reading };
    },
    write: (scenario, room = linkBudget) => {
      const whole = encodeLink(scenario, tables);
      return whole.length <= room ? whole : encodeLink(scenario, tables, { withReasons: false });
    },
  };
}
