import { presetIds } from "../core/baseline.js";
import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import type { ScenarioProblem } from "../scenario/scenario-problem.js";
import { decodeLink } from "./scenario-link.js";

/**
 * The scenario that a link's query describes, for code that has nobody to ask: throws a RangeError
 * that names the first thing that can't be read, in the words of `say`.
 */
export function soundScenario(
  query: string,
  tables: Tables,
  say: (problem: ScenarioProblem) => string = plainly,
): Scenario {
  const { scenario, problems } = decodeLink(query, tables);
  const [problem] = problems;
  if (problem !== undefined) throw new RangeError(say(problem));
  return scenario;
}

const plainly = ({ field, value, kind }: ScenarioProblem) =>
  `invalid scenario: "${field}" is "${value}" (${kind}); expected ${presetIds.join(", ")} or a link's query`;
