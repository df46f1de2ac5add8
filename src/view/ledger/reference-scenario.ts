import { type Category, categories, perCategory } from "../../model/core/category.js";
import type { Tables } from "../../model/core/tables.js";
import type { MunicipalTarget } from "../../model/ledger/municipal-target.js";
import {
  reachingTarget,
  type TargetChoice,
  withEvenGrowth,
} from "../../model/ledger/reference-scenarios.js";
import type { GrowthArithmetic } from "../../model/ledger/specialist-growth.js";
import type { Reason } from "../../model/scenario/rationale.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { GrowthReference } from "./ledger-kinds.js";
import type { ReportFigures } from "./report-figures.js";

/** Growth as the specialist health service had it, of one category or, with null, of all. */
export interface ReferenceChoice {
  readonly kind: GrowthReference;
  readonly category: Category | null;
}

/** The scenario with growth as the specialist service had it, named, and with the reason. */
export function referenceScenario(
  scenario: Scenario,
  { kind, category }: ReferenceChoice,
  { realPerYear }: GrowthArithmetic,
  { text, context }: ReportFigures,
): Scenario {
  const words = text.reference;
  const growing = category === null ? categories : [category];
  const reason = {
    text: words.reason(context.format.percent(realPerYear)),
    source: words.reasonSource,
    owner: "",
  };
  const name = words.scenarioName[kind];
  return {
    ...withEvenGrowth(scenario, growing, realPerYear),
    name: category === null ? name : `${context.words.categoryShort[category]}: ${name}`,
    rationale: withReasons(scenario, growing, reason),
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
