import { differencePart } from "../../model/comparison/attribution-quantities.js";
import { presetIds } from "../../model/core/baseline.js";
import { known } from "../../model/core/series.js";
import type { Tables } from "../../model/core/tables.js";
import type { Explained } from "../../model/explanation/explained.js";
import type { ExplainedTarget } from "../../model/ledger/target-quantities.js";
import type { MunicipalityTables } from "../../model/municipality/municipality-estimate.js";
import { type PlaceGround, underPreset } from "../../model/municipality/municipality-quantities.js";
import { computeMunicipality } from "../../model/municipality/municipality-result.js";
import type { MunicipalitySelection } from "../../model/municipality/municipality-selection.js";
import {
  otherGround,
  type StatedPlaceId,
  statedPlaceQuantities,
} from "../../model/municipality/stated-place-quantities.js";
import { computeScenario } from "../../model/result/scenario-result.js";
import { type StatedId, statedQuantities } from "../../model/result/stated-quantities.js";
import { presetScenario, type Scenario } from "../../model/scenario/scenario.js";
import type { PublishedResult } from "../../model/sources/published.js";
import {
  type GainGround,
  gainQuantities,
  gainWage,
} from "../../model/survey/quantities/gain-quantities.js";
import {
  type StatedSurveyGround,
  type StatedSurveyId,
  statedSurveyQuantities,
} from "../../model/survey/quantities/stated-survey-quantities.js";
import { usedGroups } from "../../model/survey/solution.js";
import {
  quantileQuantity,
  settingQuantities,
  spanQuantities,
} from "../../model/uncertainty/chance-quantities.js";
import { drawQuantity } from "../../model/uncertainty/quantity-result.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import type { Compared } from "../../view/comparison/compared.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { StatedNumber } from "../../view/figure/figure.js";
import { placeName } from "../../view/municipality/municipality-name.js";
import { find } from "./explain-figure.js";
import { ofLedger, ofTarget } from "./explain-ledger.js";
import type { DrawnGround } from "./uncertainty/explain-uncertainty.js";

export { explainFigure } from "./explain-figure.js";
export { ofLedger } from "./explain-ledger.js";
export { ofDriver } from "./uncertainty/explain-uncertainty.js";

type Describe = (typeof statedQuantities)[StatedId];
type DescribeSurvey = (typeof statedSurveyQuantities)[StatedSurveyId];
type DescribeGain = (typeof gainQuantities)[keyof typeof gainQuantities];
type DescribePlace = (typeof statedPlaceQuantities)[StatedPlaceId];

/** What a number of a scenario is; of one of the report's where it is that one's. */
export function ofNumber(
  { id, of, ...at }: StatedNumber,
  tables: Tables,
  scenario: Scenario,
): Explained {
  const result = computeScenario(tables, scenarioOf(of, tables, scenario));
  return find<Describe>(statedQuantities, id)(dated(at), { tables, result });
}

/** A number's place, which has a year. */
const dated = <At extends { readonly year?: number }>(at: At) => ({
  ...at,
  year: known(at.year ?? null),
});

/** What draws are made by, or how many the interval holds that is told of; null for a number that is none of that. */
export function ofSetting({ id }: StatedNumber, uncertainty: Uncertainty): Explained | null {
  const describe: Readonly<Record<string, (of: Uncertainty) => Explained>> = {
    ...settingQuantities,
    ...spanQuantities,
  };
  return describe[id]?.(uncertainty) ?? null;
}

/**
 * What a number of a scenario's total is, or an end of the interval that it is drawn within, or what
 * that is drawn by.
 */
export function ofTotal(
  stated: StatedNumber,
  { tables, scenario, uncertainty }: DrawnGround,
  context: ViewContext,
): Explained {
  const setting = ofSetting(stated, uncertainty);
  if (setting !== null) return setting;
  if (stated.part === undefined) return ofNumber(stated, tables, scenario);
  const drawn = drawQuantity("cost", { tables, scenario, uncertainty });
  return ofQuantile(stated, { ...drawn, uncertainty }, context);
}

/** What a number of a survey is. */
export const ofSurvey = ({ id, ...at }: StatedNumber, ground: StatedSurveyGround): Explained =>
  find<DescribeSurvey>(statedSurveyQuantities, id)(dated(at), ground);

/** What a number of a gain by a survey is, or the wage cost that all are reckoned by. */
export function ofGain({ id, parts }: StatedNumber, ground: GainGround): Explained {
  if (parts === undefined) return gainWage(ground);
  const { group } = parts;
  const of = known(usedGroups.find((one) => one === group) ?? null);
  return find<DescribeGain>(gainQuantities, id)(of, ground);
}

interface OutlookGround {
  readonly tables: Tables;
  /** The scenario that is drawn. */
  readonly scenario: Scenario;
  readonly published: readonly PublishedResult[];
}

/** What a number is of a scenario that follows the specialist service, or of what it follows. */
export function ofReference(
  stated: StatedNumber,
  { tables, scenario, published }: OutlookGround,
  context: ViewContext,
): Explained {
  if (stated.id in statedQuantities) return ofNumber(stated, tables, scenario);
  return ofLedger(stated, { published, prices: tables.prices, own: null }, context);
}

/** The same of a scenario that reaches a share, which is set from `own`. */
export function ofShare(
  stated: StatedNumber,
  { tables, scenario }: Pick<OutlookGround, "tables" | "scenario">,
  { own, target }: { readonly own: Scenario; readonly target: ExplainedTarget },
): Explained {
  if (stated.id in statedQuantities) return ofNumber(stated, tables, scenario);
  const { scenario: beside } = stated.parts ?? {};
  const result = computeScenario(tables, scenarioOf(beside, tables, own));
  return ofTarget(stated, { target, ground: { tables, result } });
}

/** One of the report's scenarios by its id, else the page's own. */
function scenarioOf(id: string | undefined, { baseline }: Tables, own: Scenario): Scenario {
  const preset = presetIds.find((one) => one === id);
  return preset === undefined ? own : presetScenario(baseline, preset, own);
}

/** What a part of the difference between two scenarios in the last year is. */
export function ofDifferencePart(
  stated: StatedNumber,
  tables: Tables,
  [to, from]: readonly [Compared, Compared],
): Explained {
  const named = ({ result, label }: Compared) => [{ tables, result }, label] as const;
  return differencePart(dated(stated), tables.baseline.endYear, [named(to), named(from)]);
}

/** What a number of a place is, under one of the report's scenarios where it is that one's; of other municipalities where these are given. */
export function ofPlaceNumber(
  { id, of, ...at }: StatedNumber,
  place: PlaceGround,
  other: Parameters<typeof otherGround>[1] | null,
): Explained {
  const preset = presetIds.find((one) => one === of);
  const own = preset === undefined ? place : underPreset(preset, place);
  const ground = other === null ? own : otherGround(own, other);
  return find<DescribePlace>(statedPlaceQuantities, id)(dated(at), ground);
}

interface PlaceChoices {
  readonly tables: MunicipalityTables;
  readonly scenario: Scenario;
  readonly selection: MunicipalitySelection;
}

/** The same of the selected place; under one of the report's scenarios where it is that one's. */
export function ofSelection(
  { of, ...stated }: StatedNumber,
  { tables, scenario, selection }: PlaceChoices,
  context: ViewContext,
): Explained {
  const result = computeMunicipality(tables, scenarioOf(of, tables, scenario), selection);
  const label = placeName(result.members, tables.municipalities, context);
  return ofPlaceNumber(stated, { result, label }, null);
}

/** What the value is that a part of the draws lie below. */
export function ofQuantile(
  stated: Pick<StatedNumber, "year" | "part">,
  drawn: Parameters<typeof quantileQuantity>[0] & Pick<DrawnGround, "uncertainty">,
  { format }: ViewContext,
): Explained {
  const text = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const { year, part } = { ...dated(stated), part: known(stated.part ?? null) };
  return quantileQuantity(drawn, { year, part, uncertainty: drawn.uncertainty, text });
}
