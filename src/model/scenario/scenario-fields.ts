import { type Category, categories } from "../core/category.js";
import { withBreakpoints } from "./periods.js";
import type { Reason } from "./rationale.js";
import { rateOf, type Scenario, withGrowth, withReason } from "./scenario.js";
import type { StaffingAssumptions } from "./staffing-assumptions.js";

/** Which of a scenario's values a field is. */
export type FieldId =
  | { readonly kind: "name" | "breakpoints" | "population" | "ages" | "prices" }
  | { readonly kind: "growth"; readonly category: Category; readonly period: number }
  | { readonly kind: "staffing"; readonly name: Exclude<keyof StaffingAssumptions, "gains"> }
  | { readonly kind: "gain"; readonly category: Category }
  | { readonly kind: "reason"; readonly category: Category; readonly part: keyof Reason };

/** One value of a scenario that can be changed by itself. */
export interface ScenarioField {
  readonly id: FieldId;
  /** Text that is the same when, and only when, the value is the same. */
  readonly value: (scenario: Scenario) => string;
  /** `scenario` with this value from another one over the same breakpoints. */
  readonly take: (scenario: Scenario, from: Scenario) => Scenario;
}

const plain: readonly ScenarioField[] = [
  {
    id: { kind: "name" },
    value: ({ name }) => name,
    take: (scenario, { name }) => ({ ...scenario, name }),
  },
  {
    id: { kind: "breakpoints" },
    value: ({ breakpoints }) => breakpoints.join(),
    take: (scenario, { breakpoints }) => withBreakpoints(scenario, breakpoints),
  },
  {
    id: { kind: "population" },
    value: ({ population: { vintage, alternative } }) => `${vintage}-${alternative}`,
    take: (scenario, { population: { vintage, alternative } }) => ({
      ...scenario,
      population: { ...scenario.population, vintage, alternative },
    }),
  },
  {
    id: { kind: "ages" },
    value: ({ population }) => population.ages,
    take: (scenario, { population: { ages } }) => ({
      ...scenario,
      population: { ...scenario.population, ages },
    }),
  },
  {
    id: { kind: "prices" },
    value: ({ prices: { year, index } }) => `${year}-${index}`,
    take: (scenario, { prices }) => ({ ...scenario, prices }),
  },
];

const staffingNames = [
  "neededGrowth",
  "shape",
  "start",
  "realCostGrowth",
  "discountRate",
  "avoidedShare",
  "stateShare",
] as const;

const staffing = staffingNames.map(
  (name): ScenarioField => ({
    id: { kind: "staffing", name },
    value: (scenario) => String(scenario.staffing[name]),
    take: (scenario, from) => ({
      ...scenario,
      staffing: { ...scenario.staffing, [name]: from.staffing[name] },
    }),
  }),
);

const gains = categories.map((category): ScenarioField => {
  const gainOf = (scenario: Scenario) => scenario.staffing.gains[category];
  return {
    id: { kind: "gain", category },
    value: (scenario) => `${gainOf(scenario)?.mnokPerYear}-${gainOf(scenario)?.fullYear}`,
    take: (scenario, from) => {
      const own = scenario.staffing;
      const taken = { ...own.gains, [category]: gainOf(from) };
      return { ...scenario, staffing: { ...own, gains: taken } };
    },
  };
});

const reasons = categories.flatMap((category) =>
  (["text", "source", "owner"] as const).map((part): ScenarioField => {
    return {
      id: { kind: "reason", category, part },
      value: ({ rationale }) => rationale[category][part],
      take: (scenario, { rationale }) =>
        withReason(scenario, category, part, rationale[category][part]),
    };
  }),
);

function growthFields({ breakpoints }: Scenario): ScenarioField[] {
  return categories.flatMap((category) =>
    breakpoints.slice(1).map((_, period): ScenarioField => {
      const rate = (scenario: Scenario) => rateOf(scenario.growthPerYear[category], period);
      return {
        id: { kind: "growth", category, period },
        value: (scenario) => String(rate(scenario)),
        take: (scenario, from) => withGrowth(scenario, category, period, rate(from)),
      };
    }),
  );
}

const others = [...plain, ...staffing, ...gains, ...reasons];

/**
 * The fields in which two scenarios differ. Growth is compared over the breakpoints of `after`,
 * so that a period that was only split does not count as changed growth.
 */
export function changedFields(before: Scenario, after: Scenario): ScenarioField[] {
  const over = withBreakpoints(before, after.breakpoints);
  const differs = ({ value }: ScenarioField) => value(over) !== value(after);
  return [
    ...growthFields(after).filter(differs),
    ...others.filter(({ value }) => value(before) !== value(after)),
  ];
}
