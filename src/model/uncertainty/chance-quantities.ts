import { type Arithmetic, difference } from "../core/arithmetic.js";
import {
  calculator,
  type Formula,
  given,
  type Quantity,
  type QuantityUnit,
  settable,
} from "../core/quantity.js";
import { itemAt } from "../core/series.js";
import { chanceOf, outcomes } from "./chance.js";
import type { QuantityResult } from "./quantity-result.js";
import type { Simulation } from "./simulation.js";
import { drawnOf, type Uncertainty, usualUncertainty } from "./uncertainty.js";
import type { QuantityId } from "./uncertainty-view.js";

const odds: Arithmetic = {
  value: (chance) => chance / (1 - chance),
  write: (chance) => `${chance} / (1 − ${chance})`,
};

/** The arithmetic of a chance. */
export const chanceFormulas = {
  chance: {
    unit: "share",
    value: (above, all) => above / all,
    write: (above, all) => `${above} / ${all}`,
  },
  chanceOfFifty: {
    unit: "number",
    value: (chance) => chance * outcomes,
    write: (chance) => `${chance} × ${outcomes}`,
  },
  oddsFor: { unit: "number", ...odds },
  oddsAgainst: {
    unit: "number",
    value: (chance) => (1 - chance) / chance,
    write: (chance) => `(1 − ${chance}) / ${chance}`,
  },
  spanChance: { unit: "share", ...difference },
  spanOdds: { unit: "number", ...odds },
  quantile: {
    unit: "mnok",
    value: (below, above, part) => below + part * (above - below),
    write: (below, above, part) => `${below} + ${part} × (${above} − ${below})`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type ChanceQuantityId =
  | keyof typeof chanceFormulas
  | "drawsAbove"
  | "draws"
  | "dependence"
  | "belowUpper"
  | "belowLower"
  | "rankedDraw"
  | "betweenRanks";

/** What the draws of each quantity are in. */
const units = {
  cost: "mnok",
  perInhabitant: "nok",
  breakEvenPresent: "share",
  breakEvenYearly: "share",
  municipality: "mnok",
} as const satisfies Readonly<Record<QuantityId, QuantityUnit>>;

/** A part of all draws in a year, and how numbers are written in the names of its draws. */
export interface AskedQuantile {
  readonly year: number;
  readonly part: number;
  /** What the draws are of. */
  readonly uncertainty: Uncertainty;
  readonly text: (value: number) => string;
}

/** The value that a part of all draws lie below in a year: between the two that are nearest. */
export function quantileQuantity(
  { id, simulation }: Pick<QuantityResult, "id" | "simulation">,
  { year, part, uncertainty, text }: AskedQuantile,
): Quantity<ChanceQuantityId> {
  const sorted = [...simulation.draws(year)].sort((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const drawn = drawnOf(sorted.length, uncertainty);
  const ranked = (rank: number) =>
    given("rankedDraw", [itemAt(sorted, rank), units[id]], drawn, { year, label: text(rank + 1) });
  const inputs = [
    ranked(Math.floor(place)),
    ranked(Math.ceil(place)),
    given("betweenRanks", [place - Math.floor(place), "number"], drawn),
  ];
  const about = { year, label: text(part * 100) };
  return { ...calculator(chanceFormulas)("quantile", inputs, about), unit: units[id] };
}

/** What draws are made by that the reader can set, by its id. No source says what it should be. */
export const settingQuantities = {
  draws: ({ size }) => {
    const origin = settable(size, { usual: usualUncertainty.size, source: null });
    return given("draws", [size, "number"], origin);
  },
  dependence: ({ rho }) => {
    const origin = settable(rho, { usual: usualUncertainty.rho, source: null });
    return given("dependence", [rho, "share"], origin);
  },
} as const satisfies Readonly<
  Record<string, (uncertainty: Uncertainty) => Quantity<ChanceQuantityId>>
>;

/** The parts of all draws that lie below the lower and the upper end of the interval that is told of. */
export const spanParts = [0.1, 0.9] as const;

/** How many of the draws lie within that interval, and the odds for it, by their ids. */
export const spanQuantities = {
  spanChance,
  spanOdds: () => calculator(chanceFormulas)("spanOdds", [spanChance()]),
} as const satisfies Readonly<Record<string, () => Quantity<ChanceQuantityId>>>;

export type SpanId = keyof typeof spanQuantities;

function spanChance(): Quantity<ChanceQuantityId> {
  const [lower, upper] = spanParts;
  return calculator(chanceFormulas)("spanChance", [
    given("belowUpper", [upper, "share"], { kind: "ours" }),
    given("belowLower", [lower, "share"], { kind: "ours" }),
  ]);
}

export type SettingId = keyof typeof settingQuantities;

/** A limit in a year, what it is called, and what the draws are of. */
interface AskedChance {
  readonly year: number;
  readonly limit: number;
  readonly label: string;
  readonly uncertainty: Uncertainty;
}

/** The chance of a quantity above a limit in a year: draws above it, over all draws. */
function chanceQuantity(
  simulation: Simulation,
  { year, limit, label, uncertainty }: AskedChance,
): Quantity<ChanceQuantityId> {
  const draws = simulation.draws(year).length;
  const above = Math.round(simulation.probability(year, limit) * draws);
  const about = { year, label };
  return calculator(chanceFormulas)(
    "chance",
    [
      given("drawsAbove", [above, "number"], drawnOf(draws, uncertainty), about),
      settingQuantities.draws({ ...uncertainty, size: draws }),
    ],
    about,
  );
}

type StateChance = (simulation: Simulation, asked: AskedChance) => Quantity<ChanceQuantityId>;

/** A chance as it is, as so many of fifty outcomes, and as odds on the likelier side. */
export const chanceQuantities = {
  chance: chanceQuantity,
  ofFifty: inOtherWords(() => "chanceOfFifty"),
  odds: inOtherWords((p) => (chanceOf(p).odds?.isFor ? "oddsFor" : "oddsAgainst")),
} as const satisfies Readonly<Record<string, StateChance>>;

export type ChanceId = keyof typeof chanceQuantities;

function inOtherWords(formula: (probability: number) => keyof typeof chanceFormulas): StateChance {
  return (simulation, asked) => {
    const chance = chanceQuantity(simulation, asked);
    return calculator(chanceFormulas)(formula(chance.value), [chance], chance.about);
  };
}
