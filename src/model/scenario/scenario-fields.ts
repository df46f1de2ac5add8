import { type Category, categories } from "../core/category.js";
import { percentText, percentValue, strictNumber } from "../core/percent-text.js";
import { populationAges, populationAlternatives } from "../core/population.js";
import { rateKeys } from "../core/rate-keys.js";
import { staffingShapes, staffingStarts } from "../core/staffing-choices.js";
import * as rules from "./field-rules.js";
import { withBreakpoints } from "./periods.js";
import { type Reason, textLimits } from "./rationale.js";
import type { Scenario } from "./scenario.js";
import { type Part, part, type ScenarioField, textField } from "./scenario-field.js";
import { type Gain, type StaffingNumber, staffingLimits } from "./staffing-assumptions.js";

/** A rule that hangs on nothing else: made once, for making it costs more than checking a value. */
const always =
  <T>(rule: rules.Rule<T>) =>
  () =>
    rule;

/** A rule that hangs on one table alone: made once for each. */
function once<Table extends object, T>(make: (table: Table) => rules.Rule<T>) {
  const made = new WeakMap<Table, rules.Rule<T>>();
  return (table: Table): rules.Rule<T> => {
    const rule = made.get(table) ?? make(table);
    made.set(table, rule);
    return rule;
  };
}

const breakpointsRule = once(rules.breakpointsRule);
const pricesRule = once(rules.pricesRule);
const gainRule = once(rules.gainRule);

const breakpoints: ScenarioField = {
  id: { kind: "breakpoints" },
  key: "bp",
  write: (scenario) => scenario.breakpoints.slice(1, -1).join(","),
  parts: [
    part("breakpoints", {
      rule: ({ baseline }) => breakpointsRule(baseline),
      parse: (text, { baseline }) => {
        const inner = text === "" ? [] : text.split(",").map(strictNumber);
        return [baseline.year, ...inner, baseline.endYear];
      },
      set: withBreakpoints,
    }),
  ],
};

const growth = (category: Category): ScenarioField => ({
  id: { kind: "growth", category },
  key: rateKeys[category],
  write: ({ growthPerYear }) => growthPerYear[category].map(percentText).join(","),
  parts: [
    part(`growthPerYear.${category}`, {
      rule: (_, { breakpoints: years }) => rules.ratesRule(years.length - 1),
      parse: (text) => text.split(",").map(percentValue),
    }),
  ],
});

const population: ScenarioField = {
  id: { kind: "population" },
  key: "pop",
  write: ({ population: { vintage, alternative } }) => `${vintage}-${alternative}`,
  parts: [
    part("population.vintage", {
      rule: (tables) => rules.choiceRule(tables.population.vintages, "unknownPopulation"),
      parse: (text) => text.split("-", 1)[0],
    }),
    part("population.alternative", {
      rule: always(rules.choiceRule(populationAlternatives, "unknownPopulation")),
      parse: (text) => text.slice(text.indexOf("-") + 1),
    }),
  ],
};

const prices: ScenarioField = {
  id: { kind: "prices" },
  key: "kr",
  write: ({ prices: { year, index } }) => `${year}-${index}`,
  parts: [
    part("prices", {
      rule: (tables) => pricesRule(tables.prices),
      parse: (text) => {
        const [year = "", ...index] = text.split("-");
        return { year: strictNumber(year), index: index.join("-") };
      },
    }),
  ],
};

const staffing = (key: string, name: StaffingNumber): ScenarioField => ({
  id: { kind: "staffing", name },
  key,
  write: (scenario) => percentText(scenario.staffing[name]),
  parts: [
    part(`staffing.${name}`, {
      rule: always(rules.shareRule(staffingLimits[name])),
      parse: percentValue,
    }),
  ],
});

const gain = (category: Category): ScenarioField => ({
  id: { kind: "gain", category },
  key: `gain.${rateKeys[category]}`,
  write: (scenario) => gainText(scenario.staffing.gains[category]),
  parts: [
    part(`staffing.gains.${category}`, {
      rule: ({ baseline }) => gainRule(baseline),
      parse: (text) => {
        if (text === "") return null;
        const [mnokPerYear, fullYear, ...rest] = text.split(",").map(strictNumber);
        return rest.length > 0 ? text : { mnokPerYear, fullYear };
      },
    }),
  ],
});

function gainText(value: Gain | null): string {
  return value === null ? "" : `${value.mnokPerYear},${value.fullYear}`;
}

const reason = (category: Category, name: keyof Reason, prefix: string): ScenarioField =>
  textField(
    { kind: "reason", category, part: name },
    `${prefix}.${rateKeys[category]}`,
    `rationale.${category}.${name}`,
    always(rules.textRule(textLimits[name])),
  );

/**
 * The one list of a scenario's fields, in the order that they are read and that a link holds them:
 * what a value may be hangs on those before it.
 */
export const scenarioFields: readonly ScenarioField[] = [
  textField({ kind: "baseline" }, "base", "baselineId", ({ baseline }) =>
    rules.baselineIdRule(baseline),
  ),
  breakpoints,
  ...categories.map(growth),
  population,
  textField({ kind: "ages" }, "per", "population.ages", always(rules.choiceRule(populationAges))),
  prices,
  staffing("sg", "neededGrowth"),
  staffing("fte", "realCostGrowth"),
  staffing("dr", "discountRate"),
  staffing("saved", "avoidedShare"),
  staffing("state", "stateShare"),
  textField(
    { kind: "staffing", name: "shape" },
    "shape",
    "staffing.shape",
    always(rules.choiceRule(staffingShapes)),
  ),
  textField(
    { kind: "staffing", name: "start" },
    "start",
    "staffing.start",
    always(rules.choiceRule(staffingStarts)),
  ),
  ...categories.map(gain),
  textField({ kind: "name" }, "name", "name", always(rules.textRule(textLimits.name))),
  ...categories.flatMap((category) => [
    reason(category, "text", "why"),
    reason(category, "source", "src"),
    reason(category, "owner", "who"),
  ]),
];

/**
 * Reads a scenario field by field. `read` puts a part's value into the scenario that is read so
 * far, or gives that as it is.
 */
export function readScenario(
  usual: Scenario,
  read: (scenario: Scenario, part: Part, field: ScenarioField) => Scenario,
): Scenario {
  return scenarioFields.reduce(
    (scenario, field) => field.parts.reduce((now, one) => read(now, one, field), scenario),
    usual,
  );
}
