import { isObject } from "../core/value-at.js";
import type { Scenario } from "../scenario/scenario.js";
import type { ScenarioProblem } from "../scenario/scenario-problem.js";
import { besidesKey } from "../sharing/scenario-json.js";
import { seedLimits, type Uncertainty, usualUncertainty } from "./uncertainty.js";
import { uncertaintyCodec, uncertaintyKeys } from "./uncertainty-link.js";

/** What a file says of uncertainty, as far as it can be read. */
export interface FiledUncertainty {
  readonly uncertainty: Uncertainty;
  readonly problems: readonly ScenarioProblem[];
}

/** A scenario as a file holds it: with what of its uncertainty is not as usual, in a link's words. */
export function withUncertainty(scenario: Scenario, uncertainty: Uncertainty): object {
  const text = uncertaintyCodec.write(uncertainty);
  return text === "" ? scenario : { ...scenario, [besidesKey]: text };
}

/** The uncertainty of a file; as usual where the file says nothing. Never throws. */
export function uncertaintyOf(json: unknown): FiledUncertainty {
  const text = isObject(json) ? (json[besidesKey] ?? "") : "";
  if (typeof text !== "string")
    return { uncertainty: usualUncertainty, problems: [problem(besidesKey, String(text))] };
  const query = text.trim();
  const { value, problems } = uncertaintyCodec.read(query, {});
  return {
    uncertainty: value,
    problems: [
      ...problems.map(({ field, value: found }) => problem(`${besidesKey}: ${field}`, found)),
      ...unknownKeys(query),
    ],
  };
}

/** Keys that there are none of: what they were to set would stay as usual without a word. */
const unknownKeys = (query: string): ScenarioProblem[] =>
  [...new URLSearchParams(query).keys()]
    .filter((key) => !uncertaintyKeys.includes(key))
    .map((value) => ({ field: besidesKey, value, kind: "unknownRow", expected: uncertaintyKeys }));

/** What each key may hold, as an example for who wrote it wrong. */
const expectations: Readonly<Record<string, string>> = {
  [besidesKey]: `rho=${usualUncertainty.rho}`,
  rho: "0–1",
  layers: "growth,baseline",
  seed: `${seedLimits.min}–${seedLimits.max}`,
  draws: String(usualUncertainty.size),
};

const problem = (field: string, value: string): ScenarioProblem => ({
  field,
  value,
  kind: "unknownChoice",
  expected: [expectations[field.split(": ").at(-1) ?? ""] ?? "2021-2025:5:10"],
});
