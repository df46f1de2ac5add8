import { project } from "../../model/result/projection.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioTables } from "../../model/sharing/read-scenario.js";
import type { SavedScenario } from "../../model/sharing/saved-scenarios.js";
import type { ViewContext } from "../core/view-context.js";
import { sharingText } from "./sharing-text.js";

/** One saved scenario in the list. */
export interface SavedRows {
  readonly id: string;
  readonly name: string;
  /** "9,1 mrd. kr i 2050 · 21. nov. 2026, 20:14" */
  readonly detail: string;
  readonly scenario: Scenario;
}

const dates = {
  nb: new Intl.DateTimeFormat("nb-NO", { dateStyle: "medium", timeStyle: "short" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }),
};

/** The saved scenarios, each with what it comes to in the last year and when it was saved. */
export function savedRows(
  saved: readonly SavedScenario[],
  { baseline }: Pick<ScenarioTables, "baseline">,
  { locale, format }: ViewContext,
): SavedRows[] {
  const text = sharingText(locale);
  return saved.flatMap(({ id, scenario, updatedAt }) => {
    if (scenario === null) return [];
    const cost = format.money(project(baseline, scenario).total.at(-1) ?? Number.NaN);
    const inYear = `${cost} ${locale === "nb" ? "i" : "in"} ${baseline.endYear}`;
    const name = scenario.name || text.unnamed;
    return [{ id, name, detail: `${inYear} · ${dates[locale].format(updatedAt)}`, scenario }];
  });
}
