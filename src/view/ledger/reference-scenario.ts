import { type Category, categories, perCategory } from "../../model/core/category.js";
import type { Tables } from "../../model/core/tables.js";
import type { MunicipalTarget } from "../../model/ledger/municipal-target.js";
import {
  growingCategories,
  grownAsSpecialists,
  type ReferenceChoice,
  reachingTarget,
  type TargetChoice,
} from "../../model/ledger/reference-scenarios.js";
import type { SpecialistGrowth } from "../../model/ledger/specialist-growth.js";
import type { Reason } from "../../model/scenario/rationale.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ReportFigures } from "./report-figures.js";

/** The scenario with growth as the specialist service had it, named, and with the reason. */
export function referenceScenario(
  scenario: Scenario,
  choice: ReferenceChoice,
  growth: SpecialistGrowth,
  { text, context }: ReportFigures,
): Scenario {
  const words = text.reference;
  const { kind, category } = choice;
  const reason = {
    text: words.reason(context.format.percent(growth[kind].realPerYear)),
    source: words.reasonSource,
    owner: "",
  };
  const name = words.scenarioName[kind];
  return {
    ...grownAsSpecialists(scenario, choice, growth),
    name: category === null ? name : `${context.words.categoryShort[category]}: ${name}`,
    rationale: withReasons(scenario, growingCategories(choice), reason),
  };
}

/** The scenario that reaches a share of health and care cost, named, and with the reason. */
export function targetScenario(
  scenario: Scenario,
  choice: TargetChoice,
  tables: Tables,
  { text, context }: ReportFigures,
): { readonly scenario: Scenario; readonly target: MunicipalTarget } {
  const { scenario: reached, target } = reachingTarget(scenario, choice, tables);
  const part = { share: context.format.percent(target.share), year: String(target.year) };
  const reason = { text: text.target.reason(part), source: "", owner: "" };
  const reaching = {
    ...reached,
    name: text.target.scenarioName(part),
    rationale: withReasons(scenario, categories, reason),
  };
  return { scenario: reaching, target };
}

const withReasons = ({ rationale }: Scenario, growing: readonly Category[], reason: Reason) =>
  perCategory((category) => (growing.includes(category) ? reason : rationale[category]));
