import { calculator } from "../../../model/core/quantity.js";
import { known } from "../../../model/core/series.js";
import type { Tables } from "../../../model/core/tables.js";
import type { Explained } from "../../../model/explanation/explained.js";
import { surveyedCount } from "../../../model/result/cost-quantities.js";
import { computeScenario } from "../../../model/result/scenario-result.js";
import { statedQuantities } from "../../../model/result/stated-quantities.js";
import { periodOf, type Scenario } from "../../../model/scenario/scenario.js";
import { surveyFormulas } from "../../../model/survey/quantities/survey-formulas.js";
import { quantileQuantity } from "../../../model/uncertainty/chance-quantities.js";
import {
  driverIndex,
  driverRank,
  driverTotal,
} from "../../../model/uncertainty/driver-quantities.js";
import { widthParts } from "../../../model/uncertainty/layer-widths.js";
import { drawQuantity } from "../../../model/uncertainty/quantity-result.js";
import { intervalEnds, rateEnd } from "../../../model/uncertainty/spread-quantities.js";
import type { UncertainInput } from "../../../model/uncertainty/total-model.js";
import type { Uncertainty } from "../../../model/uncertainty/uncertainty.js";
import { bandWidth, widthAdded } from "../../../model/uncertainty/width-quantities.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import type { StatedNumber } from "../../../view/figure/figure.js";
import { type DriverId, driverLabel } from "../../../view/uncertainty/driver-rows.js";
import { stateText } from "../../../view/uncertainty/layer-rows.js";
import type { SpreadRow } from "../../../view/uncertainty/spread-rows.js";
import { uncertaintyWords } from "../../../view/uncertainty/words/index.js";

/** What is drawn. */
export interface DrawnGround {
  readonly tables: Tables;
  readonly scenario: Scenario;
  readonly uncertainty: Uncertainty;
}

/** The same as the model's quantities take it. */
const groundOf = ({ scenario, ...drawn }: DrawnGround, { words }: ViewContext) => ({
  ...drawn,
  result: { scenario },
  nameOf: (preset: keyof typeof words.presetGrowth) => words.presetGrowth[preset],
});

type DescribeDriver = (asked: Parameters<typeof driverIndex>[0]) => Explained;

/** What a number of an input of the total is. */
export function ofDriver(
  { id, category, from, year }: StatedNumber,
  drawn: DrawnGround,
  context: ViewContext,
): Explained {
  const ground = groundOf(drawn, context);
  const { breakpoints } = drawn.scenario;
  const input: UncertainInput =
    category === undefined
      ? { kind: "baseline" }
      : { kind: "rate", category, period: breakpoints.indexOf(known(from ?? null)) };
  const quantities: Readonly<Record<string, DescribeDriver>> = {
    driverLow: (asked) => driverTotal("low", asked, ground),
    driverHigh: (asked) => driverTotal("high", asked, ground),
    driverIndex: (asked) => driverIndex(asked, ground),
    driverRank: (asked) => driverRank(asked, ground),
  } satisfies Record<DriverId, DescribeDriver>;
  const label = driverLabel(input, drawn.scenario, context);
  return known(quantities[id] ?? null)({ input, year: known(year ?? null), label });
}

/** What the ends of a rate's interval are. */
export function ofSpread(
  { category, end }: Pick<SpreadRow, "category" | "end">,
  drawn: DrawnGround,
  context: ViewContext,
): readonly Explained[] {
  const ground = groundOf(drawn, context);
  const period = periodOf(drawn.scenario.breakpoints, end);
  return intervalEnds.map((side) => rateEnd(side, { category, period }, ground));
}

/**
 * What a figure of the band is in a year: how wide the 80 % interval is, what a part of the band adds to
 * that, an end of the interval that it starts from, how free that is, or the middle of the break-even
 * share.
 */
export function ofBand(
  id: string,
  { year, ...drawn }: DrawnGround & { readonly year: number },
  context: ViewContext,
): readonly Explained[] {
  const ground = groundOf(drawn, context);
  const asked = { year, text: context.format.integer };
  if (id === "bandWidth") return [bandWidth(asked, ground)];
  if (id === "intervalLow" || id === "intervalHigh" || id === "intervalLevel")
    return [statedQuantities[id]({ year }, resultGround(drawn))];
  if (id === "freedom") return [freedom(drawn, context)];
  if (id === "breakEvenPresent" || id === "breakEvenYearly")
    return [drawnPart(id, 0.5, { ...drawn, year }, context)];
  const part = known(widthParts.find((one) => one === id) ?? null);
  const label = uncertaintyWords(context.locale).layers.names[part].toLowerCase();
  const stateOf = (of: Uncertainty) => stateText(part, of, context);
  return [widthAdded({ ...asked, part, label, stateOf }, ground)];
}

/** How many degrees of freedom the interval that the band starts from has. */
function freedom({ tables }: DrawnGround, { locale }: ViewContext): Explained {
  const label = uncertaintyWords(locale).layers.names.baseline.toLowerCase();
  return calculator(surveyFormulas)("degreesOfFreedom", [surveyedCount({ tables })], { label });
}

const resultGround = ({ tables, scenario }: DrawnGround) => ({
  tables,
  result: computeScenario(tables, scenario),
});

/** The value that a part of a quantity's draws lie below. */
export function drawnPart(
  id: "cost" | "breakEvenPresent" | "breakEvenYearly",
  part: number,
  { year, ...drawn }: DrawnGround & { readonly year: number },
  { format }: ViewContext,
): Explained {
  const { uncertainty } = drawn;
  const asked = { year, part, uncertainty, text: (value: number) => format.number(value, 0) };
  return quantileQuantity(drawQuantity(id, drawn), asked);
}
