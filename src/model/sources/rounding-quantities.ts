import type { Baseline, PresetId } from "../core/baseline.js";
import { type Category, categories } from "../core/category.js";
import { calculator, given, type Quantity } from "../core/quantity.js";
import { first, last } from "../core/series.js";
import { growthPeriods, type ResultInputId } from "../result/cost-quantities.js";
import type { ResultFormulaId } from "../result/result-formulas.js";
import type { PublishedResult } from "./published.js";
import { agreeingInterval } from "./published-tolerance.js";
import { type SourceFormulaId, type SourceInputId, sourceFormulas } from "./source-formulas.js";

type RoundingQuantity = Quantity<SourceFormulaId | SourceInputId | ResultFormulaId | ResultInputId>;

/** What shows how much else the baseline can be, as the report's figures are rounded. */
export interface RoundingGround {
  readonly baseline: Pick<Baseline, "breakpoints" | "presets">;
  /** A figure that the report prints, by its id. */
  readonly figure: (id: string) => PublishedResult;
  /** What the report says of a figure, in words. */
  readonly statement: (result: PublishedResult) => string;
  /** What a scenario of the report is called. */
  readonly nameOf: (preset: PresetId) => string;
}

/** The lowest or the highest that rounding allows. */
export type RoundingEnd = "low" | "high";

/** A value that each of the printed figures may have been rounded from. */
type Corner = Readonly<Record<keyof typeof printed, RoundingQuantity>>;

/** The costs that are printed, and the totals that the other two follow from, by their ids. */
const printed = {
  ehr: "ehr2021",
  nationalSolutions: "statutory2021",
  low: "total2050Low",
  high: "total2050High",
} as const;

/** The costs that are not printed, each with the other one. */
const unprinted = { welfareTechnology: "other", other: "welfareTechnology" } as const;

/** Whether the report prints what a category cost in the first year. */
export const isPrinted = (category: Category): category is Category & keyof typeof printed =>
  category in printed;

const calculate = calculator(sourceFormulas);

/** An end of what a category can have cost in the first year, M kr. */
export const roundedCost = (category: Category, end: RoundingEnd, ground: RoundingGround) =>
  isPrinted(category)
    ? furthest(endsOf(category, ground), end)
    : furthest(
        cornersOf(ground).map((corner) => costAt(corner, category, ground)),
        end,
      );

/** An end of what all four can have cost together, M kr. */
export const roundedTotal = (end: RoundingEnd, ground: RoundingGround) =>
  furthest(
    cornersOf(ground).map((corner) =>
      calculate(
        "roundedTotal",
        categories.map((category) => costAt(corner, category, ground)),
        { year: first(ground.baseline.breakpoints) },
      ),
    ),
    end,
  );

const furthest = (quantities: readonly RoundingQuantity[], end: RoundingEnd): RoundingQuantity =>
  quantities.reduce((one, other) => {
    const isFurther = end === "low" ? other.value < one.value : other.value > one.value;
    return isFurther ? other : one;
  });

/** What a category cost where the figures are rounded from a corner's. */
function costAt(corner: Corner, category: Category, ground: RoundingGround): RoundingQuantity {
  if (isPrinted(category)) return corner[category];
  const both = [category, unprinted[category]];
  const inputs = [
    ...outer.map((preset) => leftOfTotal(corner, preset, ground)),
    ...both.flatMap((one) => outer.map((preset) => categoryFactor(one, preset, ground))),
  ];
  return calculate("solvedCost", inputs, { category, year: first(ground.baseline.breakpoints) });
}

/** The scenarios whose totals of the last year the two costs follow from. */
const outer = ["low", "high"] as const satisfies readonly PresetId[];

/** What a total of the last year leaves for the costs that are not printed. */
function leftOfTotal(
  corner: Corner,
  preset: (typeof outer)[number],
  ground: RoundingGround,
): RoundingQuantity {
  const costs = categories
    .filter(isPrinted)
    .flatMap((category) => [corner[category], categoryFactor(category, preset, ground)]);
  return calculate("leftOfTotal", [corner[preset], ...costs], {
    year: last(ground.baseline.breakpoints),
    label: ground.nameOf(preset),
  });
}

/** How many times its first cost a category's last one is in a scenario. */
function categoryFactor(
  category: Category,
  preset: PresetId,
  { baseline: { breakpoints, presets }, nameOf }: RoundingGround,
): RoundingQuantity {
  const [from, year] = [first(breakpoints), last(breakpoints)];
  const growth = { breakpoints, rates: presets[preset][category] };
  const origin = { kind: "table", name: "growth-rates" } as const;
  const periods = growthPeriods(category, growth, year, origin);
  return calculate("categoryFactor", periods, { category, from, year, label: nameOf(preset) });
}

/** The lowest and the highest that a printed figure may have been rounded from. */
function endsOf(
  id: keyof typeof printed,
  { figure, statement }: RoundingGround,
): readonly RoundingQuantity[] {
  const result = figure(printed[id]);
  const origin = { kind: "published", id: result.id } as const;
  const about = { label: statement(result) };
  // However it is worded: it is put in as the number that is printed.
  const ends = agreeingInterval({ ...result, qualifier: "rounded" });
  return ends.map((end) => given("roundedFrom", [end, "mnok"], origin, about));
}

/** Every combination of the ends of the printed figures. */
const cornersOf = (ground: RoundingGround): Corner[] =>
  endsOf("ehr", ground).flatMap((ehr) =>
    endsOf("nationalSolutions", ground).flatMap((nationalSolutions) =>
      endsOf("low", ground).flatMap((low) =>
        endsOf("high", ground).map((high) => ({ ehr, nationalSolutions, low, high })),
      ),
    ),
  );
