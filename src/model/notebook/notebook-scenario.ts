import type { Category } from "../core/category.js";
import { growthLimits } from "../core/growth-step.js";
import { atYear, zip } from "../core/series.js";
import { shownValue } from "../core/shown-value.js";
import type { Tables } from "../core/tables.js";
import { reachingTarget, type TargetChoice } from "../ledger/reference-scenarios.js";
import type { SpecialistGrowth } from "../ledger/specialist-growth.js";
import { computeScenario } from "../result/scenario-result.js";
import type { Scenario } from "../scenario/scenario.js";
import { encodeLink } from "../sharing/scenario-link.js";
import { type GrowingAs, growAs } from "./grow-as.js";
import { type GrowthUntil, growUntil } from "./grow-until.js";
import { checkKnown } from "./known-options.js";
import {
  type NotebookSimulation,
  notebookSimulation,
  type SimulateOptions,
} from "./notebook-simulation.js";

/** One year of a series: plain data, for a chart, a table or arquero. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** What a scenario gives year by year. */
type SeriesName = Category | "total" | "perInhabitant";

/** A scenario in a notebook. It never changes: `with` gives another one. */
export interface NotebookScenario {
  /** What it is called in charts. */
  readonly name: string;
  /** Its assumptions, as plain JSON. */
  readonly assumptions: Scenario;
  /** The same scenario with other growth, "until that year". Throws a RangeError on a bad value. */
  readonly with: (growth: GrowthUntil, options?: { readonly name?: string }) => NotebookScenario;
  /**
   * The same with growth that makes e-health a share of health and care cost in a year, and keeps it
   * so: `reaching({ share: 0.053, year: 2040 })`. Throws a RangeError on a bad value.
   */
  readonly reaching: (
    target: TargetChoice,
    options?: { readonly name?: string },
  ) => NotebookScenario;
  /**
   * The same growing as ICT in the specialist health service did, in real terms (IE-1085, ch. 3.6):
   * `growingAs({ kind: "asPaid", category: "ehr" })`, or every category. Kinds: "asPaid" and
   * "withVat" are 2012–2020 without and with the report's estimate of VAT, "since2017" is 2017–2020.
   * Throws a RangeError on a bad value.
   */
  readonly growingAs: (
    reference: GrowingAs,
    options?: { readonly name?: string },
  ) => NotebookScenario;
  /** Cost of all four categories in a year, M kr. */
  readonly total: (year: number) => number;
  /** kr. */
  readonly perInhabitant: (year: number) => number;
  /** One value a year, 2021 to 2050: "total" or a category in M kr, "perInhabitant" in kr. */
  readonly series: (name: string) => YearValue[];
  /**
   * Its total drawn many times: `simulate({ rho: 0.8 }).quantile(0.9, 2050)` in M kr,
   * `.probability(2050, 12000)` from 0 to 1.
   */
  readonly simulate: (options?: SimulateOptions) => NotebookSimulation;
  /** The scenario as the query of a link to any page of the site. */
  readonly link: () => string;
}

/** What a notebook's scenarios are computed from, and how fast the specialist service grew. */
export interface NotebookTables extends Tables {
  readonly specialist: SpecialistGrowth;
}

/** A scenario as notebooks use it. All money is in kroner of the scenario's price year. */
export function notebookScenario(
  tables: NotebookTables,
  assumptions: Scenario,
  name: string,
): NotebookScenario {
  const { projection, perInhabitant } = computeScenario(tables, assumptions);
  const { years, cost, total } = projection;
  const other = (scenario: Scenario, options: { readonly name?: string } = {}) => {
    checkKnown("a changed scenario", options, ["name"]);
    const { name: other = name } = options;
    if (typeof other !== "string" || other === "")
      throw new RangeError(`invalid name: ${shownValue(other)}; expected a text`);
    return notebookScenario(tables, scenario, other);
  };
  return {
    name,
    assumptions,
    with: (growth, options) => other(growUntil(assumptions, growth, tables.baseline), options),
    reaching: (target, options) => {
      checkKnown("reaching", target, ["share", "year"]);
      return other(checkedRates(reachingTarget(assumptions, target, tables).scenario), options);
    },
    growingAs: (reference, options) =>
      other(growAs(assumptions, reference, tables.specialist), options),
    total: (year) => atYear(years, total, year),
    perInhabitant: (year) => atYear(years, perInhabitant, year),
    series: seriesOf(years, { ...cost, total, perInhabitant }),
    simulate: (options = {}) => {
      checkKnown("simulate", options, ["rho", "seed", "layers"]);
      return notebookSimulation(tables, assumptions, options);
    },
    link: () => encodeLink(assumptions, tables),
  };
}

/** A scenario that reaches a target by growth that a scenario may hold: its link can be opened. */
function checkedRates(scenario: Scenario): Scenario {
  const { min, max } = growthLimits;
  const odd = Object.values(scenario.growthPerYear)
    .flat()
    .find((rate) => rate < min || rate > max);
  if (odd === undefined) return scenario;
  throw new RangeError(
    `invalid target: it takes growth of ${odd} a year; expected ${min} to ${max}`,
  );
}

/** Picks one of several yearly series by name. Throws a RangeError that lists the names. */
export function seriesOf(
  years: readonly number[],
  known: Readonly<Record<SeriesName, readonly number[]>>,
): (name: string) => YearValue[] {
  return (name) => {
    if (!isNameOf(known, name))
      throw new RangeError(`invalid series: "${name}"; expected ${Object.keys(known).join(", ")}`);
    return zip(years, known[name]).map(([year, value]) => ({ year, value }));
  };
}

function isNameOf<Known extends object>(known: Known, name: PropertyKey): name is keyof Known {
  return Object.hasOwn(known, name);
}
