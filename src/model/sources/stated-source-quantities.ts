import type { Category } from "../core/category.js";
import { calculator, type Quantity } from "../core/quantity.js";
import { known } from "../core/series.js";
import { type ResultInputId, totalCost } from "../result/cost-quantities.js";
import type { ResultFormulaId } from "../result/result-formulas.js";
import type { ModelFacts } from "./check-facts.js";
import {
  fittedTotals,
  type ReconstructionGround,
  reconstructedCost,
  roundedCost,
  roundedTotal,
} from "./reconstruction-quantities.js";
import { type ReportQuantityId, reportQuantity } from "./report-quantities.js";
import { type SourceFormulaId, type SourceInputId, sourceFormulas } from "./source-formulas.js";

/** What the numbers of the baseline's tables are explained from. */
export interface StatedSourceGround {
  readonly facts: ModelFacts;
  readonly reconstruction: ReconstructionGround;
}

/** Which category's; by name which end, or beside which printed total. */
interface Place {
  readonly category?: Category;
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

type Describe = (
  place: Place,
  ground: StatedSourceGround,
) => Quantity<ResultFormulaId | ResultInputId | ReportQuantityId | SourceFormulaId | SourceInputId>;

const calculate = calculator(sourceFormulas);

const endOf = ({ parts }: Place) => (parts?.end === "low" ? "low" : "high");

/** How much more our total is than one that the report prints, which the baseline is fitted to. */
const fitDifference: Describe = ({ parts }, { facts, reconstruction: { figure, statement } }) => {
  const [id, of] = known(fittedTotals.find(([total]) => total === parts?.figure));
  const printed = figure(id);
  const year = known(printed.year);
  const result = facts.presets[of];
  const costs = [
    totalCost(year, { tables: facts, result }),
    reportQuantity(printed, statement(printed)),
  ];
  return calculate("fitDifference", costs, { year });
};

/** What the numbers of the baseline's tables are, by their ids. */
export const statedSourceQuantities = {
  reconstructedCost: ({ category }, { reconstruction }) =>
    reconstructedCost(known(category), reconstruction),
  roundedCost: (place, { reconstruction }) =>
    roundedCost(known(place.category), endOf(place), reconstruction),
  roundedTotal: (place, { reconstruction }) => roundedTotal(endOf(place), reconstruction),
  fitDifference,
} as const satisfies Readonly<Record<string, Describe>>;

export type StatedSourceId = keyof typeof statedSourceQuantities;
