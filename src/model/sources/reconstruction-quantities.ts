import type { Baseline, PresetId } from "../core/baseline.js";
import { type Category, categories } from "../core/category.js";
import { calculator, given, type Quantity } from "../core/quantity.js";
import { first, known } from "../core/series.js";
import { growthPeriods, type ResultInputId } from "../result/cost-quantities.js";
import type { ResultFormulaId } from "../result/result-formulas.js";
import type { PublishedResult } from "./published.js";
import { agreeingInterval } from "./published-tolerance.js";
import { type ReportQuantityId, reportQuantity } from "./report-quantities.js";
import { type SourceFormulaId, type SourceInputId, sourceFormulas } from "./source-formulas.js";

type SourceQuantity = Quantity<
  SourceFormulaId | SourceInputId | ReportQuantityId | ResultFormulaId | ResultInputId
>;

/** What shows how the baseline follows from the report's figures. */
export interface ReconstructionGround {
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

/** The costs of the first year that are printed. */
const printed = { ehr: "ehr2021", nationalSolutions: "statutory2021" } as const;

/** The costs that are not, each with the other one. */
const unprinted = { welfareTechnology: "other", other: "welfareTechnology" } as const;

/** The arithmetic of each of them where they fit the printed totals best. */
const fitted = { welfareTechnology: "fittedWelfareTechnology", other: "fittedOther" } as const;

/** Whether the report prints what a category cost in the first year. */
export const isPrinted = (category: Category): category is Category & keyof typeof printed =>
  category in printed;

type Total = readonly [id: string, of: PresetId];

/** The printed totals of the last year that bound the costs which are not printed. */
const outer = [
  ["total2050Low", "low"],
  ["total2050High", "high"],
] as const satisfies readonly Total[];

/** The printed totals that these costs are fitted to, and the scenario that each is of. */
export const fittedTotals = [
  ["total2021", "medium"],
  outer[0],
  ["total2050Medium", "medium"],
  ["total2050MediumChapter43", "medium"],
  outer[1],
] as const satisfies readonly Total[];

/** Gives a printed figure, or a value that it may have been rounded from, by its id. */
type Value = (id: string) => SourceQuantity;

const calculate = calculator(sourceFormulas);

/**
 * What a category cost in the first year, M kr: as it is printed, or as it fits the printed totals
 * best, each measured by its rounding. @throws where a total has no step
 */
export function reconstructedCost(
  category: Category,
  ground: ReconstructionGround,
): SourceQuantity {
  const value: Value = (id) => asPrinted(id, ground);
  if (isPrinted(category)) return value(printed[category]);
  const inputs = fittedTotals.flatMap((total) => [
    ...condition("welfareTechnology", total, { value, ground }),
    roundingStep(ground.figure(total[0]), ground),
  ]);
  return calculate(fitted[category], inputs, { category, year: firstYear(ground) });
}

/** An end of what a category can have cost in the first year, M kr. */
export const roundedCost = (category: Category, end: RoundingEnd, ground: ReconstructionGround) =>
  furthest(
    cornersOf(ground).map((value) => costAt(value, category, ground)),
    end,
  );

/** An end of what all four can have cost together, M kr. */
export const roundedTotal = (end: RoundingEnd, ground: ReconstructionGround) =>
  furthest(
    cornersOf(ground).map((value) =>
      calculate(
        "roundedTotal",
        categories.map((category) => costAt(value, category, ground)),
        { year: firstYear(ground) },
      ),
    ),
    end,
  );

const firstYear = ({ baseline }: ReconstructionGround) => first(baseline.breakpoints);

const furthest = (quantities: readonly SourceQuantity[], end: RoundingEnd): SourceQuantity =>
  quantities.reduce((one, other) => {
    const isFurther = end === "low" ? other.value < one.value : other.value > one.value;
    return isFurther ? other : one;
  });

/** What a category cost in the first year where the figures are rounded from these values. */
function costAt(value: Value, category: Category, ground: ReconstructionGround): SourceQuantity {
  if (isPrinted(category)) return value(printed[category]);
  const inputs = outer.flatMap((total) => condition(category, total, { value, ground }));
  return calculate("solvedCost", inputs, { category, year: firstYear(ground) });
}

/** What a total asks of a cost that is not printed: what is left for both, its growth and the other's. */
function condition(
  category: keyof typeof unprinted,
  [id, of]: Total,
  { value, ground }: { readonly value: Value; readonly ground: ReconstructionGround },
): SourceQuantity[] {
  const result = ground.figure(id);
  const year = known(result.year);
  const factor = (one: Category) => categoryFactor(one, { year, of }, ground);
  const costs = categories.filter(isPrinted).flatMap((one) => [value(printed[one]), factor(one)]);
  return [
    calculate("leftOfTotal", [value(id), ...costs], { label: ground.statement(result) }),
    factor(category),
    factor(unprinted[category]),
  ];
}

/** How many times its first cost a category's cost in a year is in a scenario. */
function categoryFactor(
  category: Category,
  { year, of }: { readonly year: number; readonly of: PresetId },
  { baseline: { breakpoints, presets }, nameOf }: ReconstructionGround,
): SourceQuantity {
  const start = first(breakpoints);
  if (year === start) return given("noGrowthYet", [1, "factor"], { kind: "calendar" }, { year });
  const growth = { breakpoints, rates: presets[of][category] };
  const origin = { kind: "table", name: "growth-rates" } as const;
  const periods = growthPeriods(category, growth, year, origin);
  const about = { category, from: start, year, label: nameOf(of) };
  return calculate("categoryFactor", periods, about);
}

const asPrinted = (id: string, { figure, statement }: ReconstructionGround): SourceQuantity =>
  reportQuantity(figure(id), statement(figure(id)));

function roundingStep(
  result: PublishedResult,
  { statement }: ReconstructionGround,
): SourceQuantity {
  const { id, roundedTo } = result;
  if (roundedTo === null)
    throw new Error(`published-results.csv roundedTo: ${id} is calibrated on and needs a step`);
  const origin = { kind: "published", id } as const;
  return given("roundingStep", [roundedTo, "mnok"], origin, { label: statement(result) });
}

/** Every combination of the ends that the four printed figures may have been rounded from. */
function cornersOf(ground: ReconstructionGround): Value[] {
  const ids = [...Object.values(printed), ...outer.map(([id]) => id)];
  const corners = ids.reduce<(readonly (readonly [string, SourceQuantity])[])[]>(
    (all, id) =>
      all.flatMap((corner) => endsOf(id, ground).map((end) => [...corner, [id, end] as const])),
    [[]],
  );
  return corners.map((corner) => {
    const values = new Map(corner);
    return (id) => known(values.get(id));
  });
}

/** The lowest and the highest that a printed figure may have been rounded from. */
function endsOf(id: string, { figure, statement }: ReconstructionGround): SourceQuantity[] {
  const result = figure(id);
  const origin = { kind: "published", id } as const;
  const about = { label: statement(result) };
  // However it is worded: the number that is printed is what is reckoned with.
  const ends = agreeingInterval({ ...result, qualifier: "rounded" });
  return ends.map((end) => given("roundedFrom", [end, "mnok"], origin, about));
}
