import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { simulate } from "../../model/uncertainty/simulation.js";
import { dragDraws, type Uncertainty } from "../../model/uncertainty/uncertainty.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import type { TotalRows } from "../../view/result/total-rows.js";
import { type TotalShown, withSpan } from "../../view/uncertainty/span-rows.js";

interface SpanOptions {
  readonly tables: Tables;
  readonly uncertainty: Uncertainty;
  readonly context: ViewContext;
  /** Whether the scenario is on the move: fewer draws will do. */
  readonly isMoving: boolean;
}

/** A scenario's total with its 80 % interval. Fetched when that is first asked for. */
export function totalSpan(
  rows: TotalRows,
  scenario: Scenario,
  { tables, uncertainty, context, isMoving }: SpanOptions,
): TotalShown {
  const size = isMoving ? dragDraws : uncertainty.size;
  const simulation = simulate(tables, scenario, { ...uncertainty, size });
  const prices = withPrices(context, scenario.prices);
  return withSpan(rows, { simulation, rho: uncertainty.rho }, prices);
}
