import {
  type AttributionQuantityId,
  attributionFormulas,
} from "../comparison/attribution-quantities.js";
import type { Formula, Quantity } from "../core/quantity.js";
import { ledgerFormulas, ownFormulas } from "../ledger/ledger-formulas.js";
import type { OwnInputId } from "../ledger/own-quantities.js";
import { municipalityFormulas } from "../municipality/municipality-formulas.js";
import type { MunicipalityInputId } from "../municipality/municipality-quantities.js";
import type { ResultInputId } from "../result/cost-quantities.js";
import { resultFormulas } from "../result/result-formulas.js";
import type { ReportQuantityId } from "../sources/report-quantities.js";
import { type SourceInputId, sourceFormulas } from "../sources/source-formulas.js";
import type { SurveyInputId } from "../survey/quantities/fit-quantities.js";
import { surveyFormulas } from "../survey/quantities/survey-formulas.js";
import { type ChanceQuantityId, chanceFormulas } from "../uncertainty/chance-quantities.js";
import { type DriverQuantityId, driverFormulas } from "../uncertainty/driver-quantities.js";
import { spreadFormulas } from "../uncertainty/spread-quantities.js";
import { widthFormulas } from "../uncertainty/width-quantities.js";

const uncertaintyFormulas = {
  ...chanceFormulas,
  ...widthFormulas,
  ...driverFormulas,
  ...spreadFormulas,
} as const;

/** What the rooms describe of their arithmetic. */
export const formulaRooms = {
  result: resultFormulas,
  municipality: municipalityFormulas,
  sources: sourceFormulas,
  comparison: attributionFormulas,
  uncertainty: uncertaintyFormulas,
  ledger: ledgerFormulas,
  survey: surveyFormulas,
  ownLedger: ownFormulas,
} as const;

export type FormulaRoom = keyof typeof formulaRooms;

/** Every formula that figures are explained by. */
const formulas = {
  ...resultFormulas,
  ...municipalityFormulas,
  ...sourceFormulas,
  ...attributionFormulas,
  ...uncertaintyFormulas,
  ...ledgerFormulas,
  ...surveyFormulas,
  ...ownFormulas,
} as const;

/** The ids of a room's formulas. */
export const formulasOf = (room: FormulaRoom): ExplainedFormulaId[] =>
  Object.keys(formulaRooms[room]).filter((id) => isFormula(id));

export type ExplainedFormulaId = keyof typeof formulas;

/** Every quantity that has a name. */
export type ExplainedId =
  | ExplainedFormulaId
  | ResultInputId
  | MunicipalityInputId
  | ChanceQuantityId
  | DriverQuantityId
  | AttributionQuantityId
  | SurveyInputId
  | OwnInputId
  | "targetShare"
  | ReportQuantityId
  | SourceInputId;

/** A quantity that can be explained in words. */
export type Explained = Quantity<ExplainedId>;

/** The formula that a quantity was calculated by. Null where it has an origin. */
export function formulaOf({
  name,
  origin,
}: Explained): (Formula & { id: ExplainedFormulaId }) | null {
  if (origin !== null) return null;
  if (!isFormula(name)) throw new RangeError(`invalid formula: ${name}`);
  return { ...formulas[name], id: name };
}

function isFormula(name: string): name is ExplainedFormulaId {
  return name in formulas;
}
