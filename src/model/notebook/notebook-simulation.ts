import { shownValue } from "../core/shown-value.js";
import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import { simulate } from "../uncertainty/simulation.js";
import {
  seedLimits,
  type UncertaintyLayer,
  uncertaintyLayers,
  usualUncertainty,
} from "../uncertainty/uncertainty.js";

/** What is drawn; what is left out is as on the uncertainty page when it opens. */
export interface SimulateOptions {
  /** How much the categories grow in common: from 0, each by itself, to 1, all as one. */
  readonly rho?: number;
  /** Which of the equally good sets of points is drawn: a whole number. */
  readonly seed?: number;
  /** What is uncertain: "growth", "baseline", both or neither. */
  readonly layers?: readonly UncertaintyLayer[];
}

/** A scenario's total, drawn many times. */
export interface NotebookSimulation {
  /** The cost that a part `p` of all draws lie below in a year, M kr. */
  readonly quantile: (p: number, year: number) => number;
  /** The part of all draws that cost more than `above` M kr in a year, 0 to 1. */
  readonly probability: (year: number, above: number) => number;
}

/** A text or null can pass for a number: notebooks are not always written with types. */
const isShare = (value: unknown) => typeof value === "number" && value >= 0 && value <= 1;

/** Draws a scenario. Throws a RangeError that names the option that can't be used. */
export function notebookSimulation(
  tables: Tables,
  scenario: Scenario,
  {
    rho = usualUncertainty.rho,
    seed = usualUncertainty.seed,
    layers = uncertaintyLayers,
  }: SimulateOptions,
): NotebookSimulation {
  if (!isShare(rho)) throw new RangeError(`invalid rho: ${shownValue(rho)}; expected 0 to 1`);
  const { min, max } = seedLimits;
  if (!(Number.isInteger(seed) && seed >= min && seed <= max))
    throw new RangeError(`invalid seed: ${seed}; expected a whole number from ${min} to ${max}`);
  if (!Array.isArray(layers))
    throw new RangeError(
      `invalid layers: ${shownValue(layers)}; expected a list of ${uncertaintyLayers.join(", ")}`,
    );
  const unknown = layers.find((layer) => !uncertaintyLayers.includes(layer));
  if (unknown !== undefined)
    throw new RangeError(`invalid layer: "${unknown}"; expected ${uncertaintyLayers.join(", ")}`);
  const isOn = (layer: UncertaintyLayer) => layers.includes(layer);
  const simulation = simulate(tables, scenario, {
    rho,
    seed,
    layers: { growth: isOn("growth"), baseline: isOn("baseline") },
  });
  return {
    quantile: (p, year) => {
      if (!isShare(p)) throw new RangeError(`invalid p: ${shownValue(p)}; expected 0 to 1`);
      return simulation.quantile(p, year);
    },
    probability: (year, above) => {
      if (!Number.isFinite(above))
        throw new RangeError(`invalid cost: ${shownValue(above)}; expected a number`);
      return simulation.probability(year, above);
    },
  };
}
