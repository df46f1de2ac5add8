import { last } from "../../model/core/series.js";
import type { Tables } from "../../model/core/tables.js";
import { project } from "../../model/result/projection.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../core/view-context.js";
import { sharingWords } from "./words/index.js";

/** A scenario in a few words, as it is offered: "Rolig, 9,1 mrd. kr i 2050". */
export function unsavedText(
  scenario: Scenario,
  { baseline }: Pick<Tables, "baseline">,
  { locale, format }: ViewContext,
): string {
  const { saved } = sharingWords(locale);
  const cost = format.money(last(project(baseline, scenario).total));
  return [scenario.name || saved.unnamed, saved.costIn(cost, baseline.endYear)].join(", ");
}
