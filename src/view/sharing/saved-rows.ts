import { last } from "../../model/core/series.js";
import type { Tables } from "../../model/core/tables.js";
import { project } from "../../model/result/projection.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { SavedScenario } from "../../model/sharing/saved-scenarios.js";
import type { ViewContext } from "../core/view-context.js";
import { sharingWords } from "./words/index.js";

/** One saved scenario in the list. */
export interface SavedRows {
  readonly id: string;
  readonly name: string;
  /** "9,1 mrd. kr i 2050 · 21. nov. 2026, 20:14" */
  readonly detail: string;
  readonly scenario: Scenario;
}

/** The saved scenarios, each with what it comes to in the last year and when it was saved. */
export function savedRows(
  saved: readonly SavedScenario[],
  { baseline }: Pick<Tables, "baseline">,
  { locale, format }: ViewContext,
): SavedRows[] {
  const text = sharingWords(locale).saved;
  return saved.flatMap(({ id, scenario, updatedAt }) => {
    if (scenario === null) return [];
    const cost = format.money(last(project(baseline, scenario).total));
    const detail = `${text.costIn(cost, baseline.endYear)} · ${text.time(updatedAt)}`;
    return [{ id, name: scenario.name || text.unnamed, detail, scenario }];
  });
}
