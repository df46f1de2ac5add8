import { withBreakpoints } from "./periods.js";
import { rateOf, type Scenario, withGrowth } from "./scenario.js";
import type { FieldId, Part, ScenarioField } from "./scenario-field.js";
import { scenarioFields } from "./scenario-fields.js";

/** Which value is changed: of growth, that of one period. */
export type ChangeId =
  | Exclude<FieldId, { readonly kind: "growth" }>
  | (Extract<FieldId, { readonly kind: "growth" }> & { readonly period: number });

/** One value of a scenario that can be changed by itself. */
export interface ChangedField {
  readonly id: ChangeId;
  /** `scenario` with this value from another one over the same breakpoints. */
  readonly take: (scenario: Scenario, from: Scenario) => Scenario;
}

/**
 * The values in which two scenarios differ, growth first. Growth is compared over the breakpoints
 * of `after`, so that a period that was only split does not count as changed growth.
 */
export function changedFields(before: Scenario, after: Scenario): ChangedField[] {
  const over = withBreakpoints(before, after.breakpoints);
  // A drag asks at each of its steps: what stands in the same object is not written to compare it.
  const isNew = ({ root }: Part) => before[root] !== after[root] || over[root] !== after[root];
  const changes = scenarioFields
    .filter(({ parts }) => parts.some(isNew))
    .flatMap((field) => changesOf(field, { before, over, after }));
  const isGrowth = ({ id }: ChangedField) => id.kind === "growth";
  return [...changes.filter(isGrowth), ...changes.filter((change) => !isGrowth(change))];
}

function changesOf(
  { id, parts, write }: ScenarioField,
  { before, over, after }: Readonly<Record<"before" | "over" | "after", Scenario>>,
): ChangedField[] {
  if (id.kind !== "growth") {
    const take: ChangedField["take"] = (scenario, from) =>
      parts.reduce((now, part) => part.take(now, from), scenario);
    return write(before) === write(after) ? [] : [{ id, take }];
  }
  const rate = ({ growthPerYear }: Scenario, period: number) =>
    rateOf(growthPerYear[id.category], period);
  return after.growthPerYear[id.category].flatMap((_, period) => {
    if (rate(over, period) === rate(after, period)) return [];
    const take: ChangedField["take"] = (scenario, from) =>
      withGrowth(scenario, id.category, period, rate(from, period));
    return [{ id: { ...id, period }, take }];
  });
}
