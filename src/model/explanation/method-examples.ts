import { differencePart } from "../comparison/attribution-quantities.js";
import type { PresetId } from "../core/baseline.js";
import { categories } from "../core/category.js";
import { itemAt, last } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { type FlowGround, flowQuantities } from "../ledger/flow-quantities.js";
import {
  helsenettPayment,
  referenceGrowthQuantities,
  regionGrowthQuantities,
} from "../ledger/ledger-quantities.js";
import { type FlowId, helsenettShareFigure } from "../ledger/sector.js";
import { targetQuantities } from "../ledger/target-quantities.js";
import {
  type CostGround,
  perHeadDifference,
  type ResultGround,
} from "../result/cost-quantities.js";
import {
  besideFigureQuantities,
  reportNoteQuantities,
  scenarioFigureQuantities,
  staffingFigureQuantities,
} from "../result/figure-quantities.js";
import { computeScenario } from "../result/scenario-result.js";
import { statedQuantities } from "../result/stated-quantities.js";
import { type Assumptions, presetScenario, type Scenario } from "../scenario/scenario.js";
import { checkQuantity, municipalFormulas } from "../sources/municipal-formulas.js";
import {
  type PerInhabitantGround,
  perInhabitantQuantities,
} from "../sources/per-inhabitant-quantities.js";
import { isPrinted } from "../sources/reconstruction-quantities.js";
import {
  type StatedSourceGround,
  statedSourceQuantities,
} from "../sources/stated-source-quantities.js";
import { type Explained, type ExplainedFormulaId, formulaOf } from "./explained.js";

interface ExampleOptions {
  /** What a scenario assumes besides its growth. */
  readonly usual: Assumptions;
  /** What a scenario of the report is called. */
  readonly nameOf: (preset: PresetId) => string;
  /** What a report prints of organisations and their payments, and what these are called. */
  readonly flow: FlowGround;
  /** What shows how cost per inhabitant is found. */
  readonly perInhabitant: PerInhabitantGround;
  /** What shows how the baseline is, and whom it was told by. */
  readonly source: StatedSourceGround;
}

/**
 * A quantity for each formula that has one in the report's scenario of medium growth, in the last
 * year; of a difference, between high and medium growth.
 */
export function methodExamples(
  tables: Tables,
  { usual, nameOf, flow, perInhabitant, source }: ExampleOptions,
): ReadonlyMap<ExplainedFormulaId, Explained> {
  const { baseline, prices } = tables;
  const medium = presetScenario(baseline, "medium", usual);
  const [from, year] = [itemAt(medium.breakpoints, 1), baseline.endYear];
  const ofPart = { category: "ehr", from, year: itemAt(medium.breakpoints, 2) } as const;
  const explain = (scenario: Scenario): Explained[] => {
    const ground = { tables, result: computeScenario(tables, scenario) };
    const figures = {
      ...scenarioFigureQuantities,
      ...besideFigureQuantities,
      ...staffingFigureQuantities(year),
      ...reportNoteQuantities,
    };
    return [
      ...Object.values(figures).flatMap((of) => [...of(ground)]),
      ...Object.values(statedQuantities).map((of) => of({ ...ofPart, year }, ground)),
    ];
  };
  const of = (preset: "high" | "medium") => ({
    tables,
    result: { scenario: presetScenario(baseline, preset, usual) },
  });
  const named = (preset: "high" | "medium"): readonly [CostGround, string] => [
    of(preset),
    nameOf(preset),
  ];
  const pair = [named("high"), named("medium")] as const;
  const other: Scenario = {
    ...medium,
    prices: { ...medium.prices, year: last(prices.consumer).year },
    staffing: { ...medium.staffing, shape: "reference" },
  };
  return firstOfEach([
    ...explain(medium),
    ...[
      { year },
      { category: "ehr", year } as const,
      ofPart,
      { ...ofPart, category: undefined },
    ].map((part) => differencePart(part, year, pair)),
    perHeadDifference(year, [of("high"), of("medium")]),
    ...explain(other),
    ...sourceExamples(source, perInhabitant),
    ...ledgerExamples({ tables, result: computeScenario(tables, medium) }, flow),
  ]);
}

/** What checks the reports. */
function sourceExamples(
  source: StatedSourceGround,
  perInhabitant: PerInhabitantGround,
): Explained[] {
  const place = { parts: { end: "low", figure: "total2050Low" } };
  const unprinted = categories.filter((category) => !isPrinted(category));
  return [
    ...Object.keys(municipalFormulas).flatMap((id) => checkQuantity(id)?.(source.facts) ?? []),
    ...Object.values(perInhabitantQuantities).map((of) => of(perInhabitant)),
    ...Object.values(statedSourceQuantities).flatMap((of) =>
      unprinted.map((category) => of({ ...place, category }, source)),
    ),
  ];
}

/** What follows from the report's figures, and what it takes to reach the share that it tells of. */
function ledgerExamples(ground: ResultGround, flow: FlowGround): Explained[] {
  const { printed } = flow;
  const { baseline, prices } = ground.tables;
  const figure = "specialistShare2020";
  const choice = { share: printed(figure).value, figure, year: baseline.endYear };
  return [
    helsenettPayment(helsenettShareFigure("Municipal"), printed),
    ...Object.values(regionGrowthQuantities).map((of) => of(printed)),
    ...Object.values(referenceGrowthQuantities).map((of) => of(printed, prices)),
    ...Object.values(flowQuantities).map((of) => of(flow, "helsenett" satisfies FlowId)),
    ...Object.values(targetQuantities).map((of) => of(choice, ground)),
  ];
}

/** The first quantity that each formula gives, among these and all that is put into them. */
function firstOfEach(quantities: readonly Explained[]): ReadonlyMap<ExplainedFormulaId, Explained> {
  const found = new Map<ExplainedFormulaId, Explained>();
  const visit = (quantity: Explained) => {
    const formula = formulaOf(quantity);
    if (formula === null) return;
    if (!found.has(formula.id)) found.set(formula.id, quantity);
    quantity.inputs.forEach(visit);
  };
  quantities.forEach(visit);
  return found;
}
