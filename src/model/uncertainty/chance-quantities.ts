import { calculator, type Formula, given, type Quantity } from "../core/quantity.js";
import type { Simulation } from "./simulation.js";

/** The arithmetic of a chance. */
export const chanceFormulas = {
  chance: {
    unit: "share",
    value: (above, all) => above / all,
    write: (above, all) => `${above} / ${all}`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type ChanceQuantityId = keyof typeof chanceFormulas | "drawsAbove" | "draws";

/** The chance of a quantity above a limit in a year: draws above it, over all draws. */
export function chanceQuantity(
  simulation: Simulation,
  { year, limit, label }: { readonly year: number; readonly limit: number; readonly label: string },
): Quantity<ChanceQuantityId> {
  const draws = simulation.draws(year).length;
  const above = Math.round(simulation.probability(year, limit) * draws);
  const about = { year, label };
  return calculator(chanceFormulas)(
    "chance",
    [
      given("drawsAbove", [above, "number"], { kind: "drawn" }, about),
      given("draws", [draws, "number"], { kind: "choice" }),
    ],
    about,
  );
}
