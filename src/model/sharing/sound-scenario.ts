import { presetIds } from "../core/baseline.js";
import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import { decodeLink } from "./scenario-link.js";

/**
 * The scenario that a link's query describes, for code that has nobody to ask: throws a RangeError
 * that names the first thing that can't be read.
 */
export function soundScenario(query: string, tables: Tables): Scenario {
  const { scenario, problems } = decodeLink(query, tables);
  const [problem] = problems;
  if (problem !== undefined)
    throw new RangeError(
      `invalid scenario: "${problem.field}" is "${problem.value}" (${problem.kind}); expected ${presetIds.join(", ")} or a link's query`,
    );
  return scenario;
}
