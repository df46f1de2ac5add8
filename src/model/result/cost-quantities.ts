import { type Category, categories } from "../core/category.js";
import { priceQuantity } from "../core/price-quantity.js";
import { calculator, given, type Origin, type Quantity } from "../core/quantity.js";
import { itemAt } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { categoryPreset, periodOf, rateOf, type Scenario } from "../scenario/scenario.js";
import { inhabitantsIn } from "./cost-per-inhabitant.js";
import { type ResultFormulaId, resultFormulas } from "./result-formulas.js";
import type { ScenarioResult } from "./scenario-result.js";

/** What is put into the formulas of a scenario's results. */
export type ResultInputId =
  | "baselineCost"
  | "intervalLow"
  | "intervalHigh"
  | "intervalLevel"
  | "surveyedCount"
  | "priceFactor"
  | "growthRate"
  | "periodYears"
  | "inhabitantsCounted"
  | "inhabitantsProjected"
  | "staffingStart"
  | "neededGrowth"
  | "needYears"
  | "needSpan"
  | "pathLevel"
  | "realCostGrowth"
  | "costPerFte"
  | "printedExtraStaffing"
  | "gainPerYear"
  | "gainReached"
  | "discountRate"
  | "avoidedShare"
  | "stateShare"
  | "yearlyEhealth"
  | "yearlyStaffing"
  | "yearlyGains";

export type ResultQuantity = Quantity<ResultFormulaId | ResultInputId>;

/** What a scenario's costs are explained from. */
export interface CostGround {
  /** As the data has them: money in 2021 kroner. */
  readonly tables: Pick<Tables, "baseline" | "prices">;
  readonly result: {
    readonly scenario: Pick<Scenario, "breakpoints" | "growthPerYear" | "prices">;
  };
}

/** What all that it assumes is explained from. */
export interface ScenarioGround {
  readonly tables: Tables;
  readonly result: Pick<ScenarioResult, "scenario">;
}

/** What all its results are explained from. */
export interface ResultGround extends ScenarioGround {
  readonly result: Pick<ScenarioResult, "scenario" | "comparison">;
}

const calculate = calculator(resultFormulas);

/** The ids of the figures that the report prints for a category's cost in the baseline year. */
const printed: Readonly<Partial<Record<Category, string>>> = {
  ehr: "ehr2021",
  nationalSolutions: "statutory2021",
};

/** An amount of the data's price year, in the scenario's. */
export function inPrices(
  formula: "inPrices" | "unitCostInPrices",
  amount: ResultQuantity,
  { tables: { prices }, result: { scenario } }: CostGround,
): ResultQuantity {
  const { year } = scenario.prices;
  if (year === prices.baseYear) return amount;
  const factor = priceQuantity(prices, scenario.prices);
  return calculate(formula, [amount, factor], { ...amount.about, year });
}

/** What a category cost in the baseline year, in the scenario's kroner. */
function startCost(category: Category, ground: CostGround): ResultQuantity {
  const { cost, year } = ground.tables.baseline;
  const { mnok, status } = cost[category];
  const id = printed[category];
  const origin =
    status === "published" && id !== undefined
      ? ({ kind: "published", id } as const)
      : ({ kind: status === "surveyed" ? "surveyed" : "reconstructed" } as const);
  return inPrices(
    "inPrices",
    given("baselineCost", [mnok, "mnok"], origin, { category, year }),
    ground,
  );
}

/** Growth of a category that is not the scenario's. */
interface OwnGrowth {
  readonly breakpoints: readonly number[];
  readonly rates: readonly number[];
}

/** A category's cost in a year. */
export function categoryCost(category: Category, year: number, ground: CostGround): ResultQuantity {
  return growthOf(category, year, ground, null);
}

/** A category's cost in a year by growth of its own; null: by the scenario's. */
export function growthOf(
  category: Category,
  year: number,
  ground: CostGround,
  own: OwnGrowth | null,
): ResultQuantity {
  const { growthPerYear, breakpoints } = ground.result.scenario;
  const growth = own ?? { rates: growthPerYear[category], breakpoints };
  const origin: Origin = own === null ? rateOrigin(category, ground) : { kind: "choice" };
  const periods = growthPeriods(category, growth, year, origin);
  const start = startCost(category, ground);
  return periods.length === 0
    ? start
    : calculate("categoryCost", [start, ...periods], { category, year });
}

/** The rate and the years of each period until a year. */
export const growthPeriods = (
  category: Category,
  { breakpoints, rates }: OwnGrowth,
  year: number,
  origin: Origin,
): ResultQuantity[] =>
  rates.flatMap((rate, period) => {
    const [from, end] = [itemAt(breakpoints, period), itemAt(breakpoints, period + 1)];
    const to = Math.min(end, year);
    if (to <= from) return [];
    return [
      given("growthRate", [rate, "rate"], origin, { category, from, year: end }),
      given("periodYears", [to - from, "years"], { kind: "calendar" }, { from, year: to }),
    ];
  });

/** How fast a category grows in the period that ends in a year. */
export function growthRate(category: Category, year: number, ground: CostGround): ResultQuantity {
  const { growthPerYear, breakpoints } = ground.result.scenario;
  const period = periodOf(breakpoints, year);
  const rate = rateOf(growthPerYear[category], period);
  const about = { category, from: itemAt(breakpoints, period), year };
  return given("growthRate", [rate, "rate"], rateOrigin(category, ground), about);
}

/** How much more a category costs in a year than in an earlier one, M kr. */
export function categoryChange(
  category: Category,
  { from, year }: { readonly from: number; readonly year: number },
  ground: CostGround,
): ResultQuantity {
  const costs = [categoryCost(category, year, ground), categoryCost(category, from, ground)];
  return calculate("categoryChange", costs, { category, from, year });
}

/** An end of the interval that the survey gives the first year's cost, in the kroner of the data. */
export function surveyedEnd(
  end: "low" | "high",
  { tables: { baseline } }: Pick<CostGround, "tables">,
): ResultQuantity {
  const { survey, interval, year } = baseline;
  const id = end === "low" ? "total2021Low95" : "total2021High95";
  return given(
    end === "low" ? "intervalLow" : "intervalHigh",
    [interval[end], "mnok"],
    survey === undefined ? { kind: "published", id } : { kind: "surveyed" },
    { year },
  );
}

/** How many of such intervals would hold the cost. */
export function intervalLevel({
  tables: { baseline },
}: Pick<CostGround, "tables">): ResultQuantity {
  const { survey, interval, year } = baseline;
  const printed = { kind: "published", id: "total2021Low95" } as const;
  const origin: Origin = survey === undefined ? printed : { kind: "surveyed" };
  return given("intervalLevel", [interval.level, "share"], origin, { year });
}

/** How many municipalities the interval rests on. */
export function surveyedCount({
  tables: { baseline },
}: Pick<CostGround, "tables">): ResultQuantity {
  const { survey, interval, year } = baseline;
  const printed = { kind: "published", id: "municipalitiesReporting" } as const;
  const origin: Origin = survey === undefined ? printed : { kind: "surveyed" };
  return given("surveyedCount", [interval.municipalities, "number"], origin, { year });
}

/** From the report where the category grows as in one of its scenarios, else the reader's own. */
function rateOrigin(category: Category, { tables, result }: CostGround): Origin {
  const isTheirs = categoryPreset(tables.baseline, result.scenario, category) !== null;
  return isTheirs ? { kind: "table", name: "growth-rates" } : { kind: "choice" };
}

/** The cost of all categories in a year. */
export function totalCost(year: number, ground: CostGround): ResultQuantity {
  const isPrinted = isOfTheReport(year, ground);
  return calculate("total", categoryCosts(year, ground), {
    year,
    published: isPrinted ? "total2021" : null,
  });
}

/** The same under a name: where several scenarios' costs stand together. */
export function namedTotal(year: number, ground: CostGround, label: string): ResultQuantity {
  return calculate("namedTotal", categoryCosts(year, ground), { year, label });
}

type NamedGround = readonly [ground: CostGround, name: string];

/** What one scenario costs more than another in a year, M kr. Each has its name. */
export function totalDifference(
  year: number,
  [to, from]: readonly [NamedGround, NamedGround],
): ResultQuantity {
  return calculate("totalDifference", [namedTotal(year, ...to), namedTotal(year, ...from)], {
    year,
  });
}

/** How much more one scenario costs per inhabitant than another in a year. */
export const perHeadDifference = (
  year: number,
  [to, from]: readonly [ScenarioGround, ScenarioGround],
): ResultQuantity =>
  calculate("perInhabitantDifference", [costPerHead(year, to), costPerHead(year, from)], {
    year,
    ages: to.result.scenario.population.ages,
  });

/** What each category costs in a year. */
export const categoryCosts = (year: number, ground: CostGround): ResultQuantity[] =>
  categories.map((category) => categoryCost(category, year, ground));

/** Whether the report prints figures of the year in the scenario's kroner. */
const isOfTheReport = (year: number, { tables: { baseline, prices }, result }: CostGround) =>
  baseline.survey === undefined &&
  year === baseline.year &&
  result.scenario.prices.year === prices.baseYear;

/** How many times the first year's cost a year's is; or how much more, as a share. */
export function costFactor(
  year: number,
  ground: CostGround,
  formula: "growthFactor" | "totalGrowth" = "growthFactor",
): ResultQuantity {
  const from = ground.tables.baseline.year;
  return calculate(formula, [totalCost(year, ground), totalCost(from, ground)], { year, from });
}

/** A year's cost per inhabitant of the scenario's ages. */
export function costPerHead(year: number, ground: ScenarioGround): ResultQuantity {
  const { ages } = ground.result.scenario.population;
  const isPrinted = ages === "all" && isOfTheReport(year, ground);
  return calculate("perInhabitant", [totalCost(year, ground), inhabitantsFor(year, ground)], {
    year,
    ages,
    published: isPrinted ? "perInhabitant2021" : null,
  });
}

/** The inhabitants that a year's cost is divided by. */
export function inhabitantsFor(year: number, ground: ScenarioGround): ResultQuantity {
  const { population, baseline } = ground.tables;
  return inhabitantsOn(year === baseline.year ? population.baselineYearCountedOn : year, ground);
}

/** The inhabitants of the scenario's ages on 1 January of a year. */
export function inhabitantsOn(
  counted: number,
  { tables: { population }, result }: ScenarioGround,
): ResultQuantity {
  const variant = result.scenario.population;
  // A projection's first year is the count it starts from.
  const isCounted = counted <= Number(variant.vintage);
  return given(
    isCounted ? "inhabitantsCounted" : "inhabitantsProjected",
    [inhabitantsIn(population, variant, counted), "inhabitants"],
    { kind: "table", name: isCounted ? "population-actual" : "population-projections" },
    { year: counted, ...variant },
  );
}
