import type { Baseline } from "../core/baseline.js";
import { type Category, categories } from "../core/category.js";
import { growthLimits } from "../core/growth-step.js";
import { shownValue } from "../core/shown-value.js";
import { splitPeriod } from "../scenario/periods.js";
import type { Scenario } from "../scenario/scenario.js";
import { checkNamed, isNamed } from "./known-options.js";

/**
 * Growth by category: one rate for all years, or rates by the last year they hold.
 * `{ ehr: { 2025: 0.1, 2030: 0.06 } }`: EPJ grows 10 % a year until 2025, then 6 % until 2030, and
 * after that as it did. Fractions a year.
 */
export type GrowthUntil = Partial<
  Readonly<Record<Category, number | Readonly<Record<number, number>>>>
>;

/**
 * A scenario with other growth. Periods are split where a rate ends inside one.
 *
 * @throws a RangeError that names the category, the year and the value that can't be used
 */
export function growUntil(
  scenario: Scenario,
  growth: GrowthUntil,
  { year: start, endYear }: Pick<Baseline, "year" | "endYear">,
): Scenario {
  checkNamed("with", growth, `{ ${categories.join(", ")} }`);
  return Object.entries(growth).reduce((changed, [name, rates]) => {
    const category = categories.find((known) => known === name);
    if (category === undefined)
      throw new RangeError(`invalid category: "${name}"; expected ${categories.join(", ")}`);
    if (typeof rates !== "number" && !isNamed(rates))
      throw new RangeError(
        `invalid growth: ${category} is ${shownValue(rates)}; expected a fraction (6 % is 0.06), or fractions by year`,
      );
    const untils = typeof rates === "number" ? { [endYear]: rates } : rates;
    const odd = Object.keys(untils).find((end) => Number.isNaN(Number(end)));
    if (odd !== undefined)
      throw new RangeError(
        `invalid year: ${category} until "${odd}"; expected ${start + 1} to ${endYear}`,
      );
    const ends = Object.keys(untils)
      .map(Number)
      .sort((a, b) => a - b);
    return ends.reduce((so, end, index) => {
      const from = ends[index - 1] ?? start;
      return grow(
        so,
        category,
        { from, end, rate: checkedRate(category, end, untils[end]) },
        endYear,
      );
    }, changed);
  }, scenario);
}

interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly rate: number;
}

function grow(
  scenario: Scenario,
  category: Category,
  { from, end, rate }: Stretch,
  endYear: number,
): Scenario {
  if (!Number.isInteger(end) || end <= from || end > endYear)
    throw new RangeError(
      `invalid year: ${category} until ${end}; expected ${from + 1} to ${endYear}`,
    );
  const split = splitPeriod(scenario, end);
  const rates = split.growthPerYear[category].map((now, period) => {
    const last = split.breakpoints[period + 1];
    return last !== undefined && last > from && last <= end ? rate : now;
  });
  return { ...split, growthPerYear: { ...split.growthPerYear, [category]: rates } };
}

function checkedRate(category: Category, end: number, rate: unknown): number {
  const { min, max } = growthLimits;
  if (typeof rate !== "number" || !(rate >= min && rate <= max))
    throw new RangeError(
      `invalid growth: ${category} until ${end} is ${shownValue(rate)}; expected a fraction from ${min} to ${max} (6 % is 0.06)`,
    );
  return rate;
}
