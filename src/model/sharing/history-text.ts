import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import {
  type Checkpoint,
  type ScenarioHistory,
  startHistory,
} from "../scenario/scenario-history.js";
import { decodeLink, encodeNestedLink } from "./scenario-link.js";

/** What is kept of each of a history's lists. */
const limits = { steps: 50, characters: 50_000 };

/**
 * A history as text, "past=v=1%26from=low&now=v=1%26from=medium": each scenario's own link. Of many
 * or long steps, those nearest the present are kept.
 */
export function historyText(tables: Tables) {
  const texts = new WeakMap<Scenario, string>();
  /** Each scenario is written once: a history is kept after every change, most of it as it was. */
  const textOf = (scenario: Scenario): string => {
    const text = texts.get(scenario) ?? encodeNestedLink(scenario, tables);
    texts.set(scenario, text);
    return text;
  };
  const markText = ({ name, scenario }: Checkpoint) =>
    `${new URLSearchParams({ mark: name })}&at=${textOf(scenario)}`;
  const write = ({ past, present, future, checkpoints }: ScenarioHistory): string =>
    [
      ...nearest(past.toReversed(), (step) => `past=${textOf(step)}`).toReversed(),
      `now=${textOf(present)}`,
      ...nearest(future, (step) => `next=${textOf(step)}`),
      ...nearest(checkpoints.toReversed(), markText).toReversed(),
    ].join("&");
  const read = (text: string, present: Scenario): ScenarioHistory =>
    readHistory(new URLSearchParams(text), present, { textOf, tables });
  return { write, read };
}

/** The texts of the first, as many as there is room for. */
function nearest<Step>(steps: readonly Step[], textOf: (step: Step) => string): string[] {
  let room = limits.characters;
  return steps
    .slice(0, limits.steps)
    .map(textOf)
    .filter((text) => {
      room -= text.length;
      return room >= 0;
    });
}

/**
 * The history in which a scenario is the present, wherever among the steps it stands; a new one when
 * it is none of them. What can't be read is left out.
 */
function readHistory(
  texts: URLSearchParams,
  present: Scenario,
  { textOf, tables }: { readonly textOf: (scenario: Scenario) => string; readonly tables: Tables },
): ScenarioHistory {
  const stepsOf = (key: string) => texts.getAll(key).flatMap((text) => readStep(text, tables));
  const [past, now, future] = [stepsOf("past"), stepsOf("now"), stepsOf("next")];
  const isPresent = (step: Scenario) => textOf(step) === textOf(present);
  const steps = [...past, ...now, ...future];
  const at = now.some(isPresent) ? past.length : steps.findLastIndex(isPresent);
  if (at < 0) return startHistory(present);
  const marked = texts.getAll("at");
  const checkpoints = texts
    .getAll("mark")
    .flatMap((name, place) =>
      readStep(marked[place] ?? "", tables).map((scenario) => ({ name, scenario })),
    );
  return {
    ...startHistory(present),
    past: steps.slice(0, at),
    future: steps.slice(at + 1),
    checkpoints,
  };
}

/** The scenario of a link's text in a list, which is empty when it can't be read. */
function readStep(text: string, tables: Tables): Scenario[] {
  const { scenario, problems } = decodeLink(text, tables);
  return text === "" || problems.length > 0 ? [] : [scenario];
}
