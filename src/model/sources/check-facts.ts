import type { PresetId } from "../core/baseline.js";
import type { Quantity } from "../core/quantity.js";
import type { Tables } from "../core/tables.js";
import type { ResultInputId } from "../result/cost-quantities.js";
import type { ResultFormulaId } from "../result/result-formulas.js";
import type { ScenarioResult } from "../result/scenario-result.js";
import type { SourceFormulaId, SourceInputId } from "./source-formulas.js";

/** What the model itself says, and whom it was told by. */
export interface ModelFacts extends Tables {
  /** The report's three scenarios, per inhabitant by the population projection it used. */
  readonly presets: Readonly<Record<PresetId, ScenarioResult>>;
  /** The surveyed municipalities, with inhabitants on 1 January of the first year (OE 2022-78, table 3-1). */
  readonly surveyed: readonly { readonly name: string; readonly inhabitants: number }[];
}

/** All that a published figure can be checked against. */
export interface CheckFacts extends ModelFacts {
  /** The consumer price index of a year with one decimal, as Statistics Norway prints it; 2015 is 100. */
  readonly consumerIndex: (year: number) => number;
  /** Norway's population on 1 January, by year. */
  readonly inhabitants: (year: number) => number;
  /** The value of another published figure, in its unit. */
  readonly figure: (id: string) => number;
}

/**
 * What our value of a figure is made from: `input` the model takes the figure as it is · `model`
 * the projection · `table` a table we carry · `sameReport` other figures of the same report ·
 * `otherReport` figures of the other report.
 */
export type CheckBasis = "input" | "model" | "table" | "sameReport" | "otherReport";

/** A quantity of the model that a published figure is checked against. */
export type CheckQuantity = Quantity<
  ResultFormulaId | ResultInputId | SourceFormulaId | SourceInputId
>;

/** How to find our value of a published figure, in its unit. */
export interface CheckFormula {
  readonly basis: CheckBasis;
  readonly value: (facts: CheckFacts) => number;
  /** How it came about, where it is the model's own. */
  readonly quantity?: (facts: ModelFacts) => CheckQuantity;
  /** The same quantity from the report's other figures, where the report states it twice. */
  readonly own?: (facts: CheckFacts) => number;
  /** The value is a bound: the figure can't be more, or less, than it. */
  readonly side?: BoundSide;
  /**
   * The id of a figure that this one is the other side of, or rests on: when that one is
   * contradicted so is this, and the two are one contradiction.
   */
  readonly partOf?: string;
}

/** Which way a bound holds. */
export type BoundSide = "atMost" | "atLeast";
