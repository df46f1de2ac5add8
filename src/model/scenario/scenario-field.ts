import type { Category } from "../core/category.js";
import type { Tables } from "../core/tables.js";
import { type At, valueAt, withValueAt } from "../core/value-at.js";
import { checkRule, type Fault, type Rule } from "./field-rules.js";
import type { Reason } from "./rationale.js";
import type { Scenario } from "./scenario.js";
import type { StaffingAssumptions } from "./staffing-assumptions.js";

/** Which of a scenario's values a field is. */
export type FieldId =
  | { readonly kind: "baseline" | "name" | "breakpoints" | "population" | "ages" | "prices" }
  | { readonly kind: "growth"; readonly category: Category }
  | { readonly kind: "staffing"; readonly name: Exclude<keyof StaffingAssumptions, "gains"> }
  | { readonly kind: "gain"; readonly category: Category }
  | { readonly kind: "reason"; readonly category: Category; readonly part: keyof Reason };

/** A value that a field holds, wherever it is read from. */
export interface Part {
  /** Where it stands in a scenario and in its file: "growthPerYear.ehr". */
  readonly path: string;
  /** The scenario's own field that the path begins in. */
  readonly root: keyof Scenario;
  /** The value that a link's text stands for, unchecked. */
  readonly parse: (text: string, tables: Tables) => unknown;
  /** The scenario with a value from outside in its place, or what is wrong with the value. */
  readonly put: (
    scenario: Scenario,
    value: unknown,
    tables: Tables,
  ) => { readonly scenario: Scenario } | Fault;
  /** The scenario with this value from another one over the same breakpoints. */
  readonly take: (scenario: Scenario, from: Scenario) => Scenario;
}

/** One key of a link, and all that is known of it. */
export interface ScenarioField {
  readonly id: FieldId;
  readonly key: string;
  readonly parts: readonly Part[];
  /** Its text in a link: the same when, and only when, the values are the same. */
  readonly write: (scenario: Scenario) => string;
}

interface PartRules<T> {
  readonly rule: (tables: Tables, scenario: Scenario) => Rule<T>;
  readonly parse?: Part["parse"];
  readonly set?: (scenario: Scenario, value: T) => Scenario;
}

/** A value at a path of a scenario, which says what type its rule must give. */
export function part<Path extends string>(
  path: Path,
  {
    rule,
    parse = (text) => text,
    set = (scenario, value) => withValueAt(scenario, path, value),
  }: PartRules<At<Scenario, Path>>,
): Part {
  return {
    path,
    root: path.split(".", 1)[0] as keyof Scenario,
    parse,
    put: (scenario, value, tables) => {
      const checked = checkRule(rule(tables, scenario), value);
      return "value" in checked ? { scenario: set(scenario, checked.value) } : checked;
    },
    take: (scenario, from) => set(scenario, valueAt(from, path) as At<Scenario, Path>),
  };
}

/** A field of one value that is text in the scenario too. */
export function textField<Path extends string>(
  id: FieldId,
  key: string,
  path: Path,
  rule: PartRules<At<Scenario, Path>>["rule"],
): ScenarioField {
  return { id, key, parts: [part(path, { rule })], write: (one) => String(valueAt(one, path)) };
}
