import { presetIds } from "../../model/core/baseline.js";
import type { CostMeasure } from "../../model/core/cost-measure.js";
import { itemAt } from "../../model/core/series.js";
import { type EffectMap, highestShare } from "../../model/result/effect-map.js";
import { effectStep, furthestEffect } from "../../model/result/effect-step.js";
import { lastPosition } from "../../model/result/growth-position.js";
import type { ScenarioEffectMap } from "../../model/result/scenario-effect-map.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { FigureRows, StatedNumber, TableRows } from "../figure/figure.js";
import { moneyColumn, statedRows } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { effectLevels, levelEdges } from "./effect-level.js";
import { markIn } from "./stated-result.js";
import { savingWords } from "./words/saving/index.js";

/** Net effect at evenly spread points, the map's edges included. M kr. */
export interface EffectGrid {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from no share avoided, each from low growth to high. */
  readonly effects: readonly number[];
  /** Between neighbouring levels, lowest first: the middle one is zero. */
  readonly edges: readonly number[];
}

/** The user's own place in the map. */
export interface EffectPoint {
  readonly position: number;
  readonly share: number;
  readonly name: string;
  readonly valueText: string;
}

/** The share that would cover the scenario's growth in cost, "5,1 %". */
export interface EffectNeed {
  readonly position: number;
  readonly share: number;
  readonly label: string;
}

/** Net effect over growth scenario × share of staffing growth avoided. */
export interface EffectMapRows extends FigureRows {
  readonly grid: EffectGrid;
  readonly curve: readonly (readonly [position: number, share: number])[];
  readonly curveLabel: string;
  /** What the map says above the curve and below it. */
  readonly sides: { readonly above: string; readonly below: string };
  /** Where the scenario would cover its own growth; none where that is off the map. */
  readonly needs: readonly EffectNeed[];
  readonly point: EffectPoint;
  readonly extent: { readonly position: number; readonly share: number };
  readonly columnTicks: readonly string[];
  readonly columnTitle: string;
  readonly rowTitle: string;
  readonly rowTick: (share: number) => string;
  readonly legend: {
    readonly title: string;
    readonly levels: readonly number[];
    /** Written between neighbouring levels. */
    readonly edges: readonly string[];
  };
}

/** The map's colours, each a step in net effect wide. */
function legendRows(
  step: number,
  { locale, format, prices }: ViewContext,
): EffectMapRows["legend"] {
  return {
    title: savingWords(locale).effectMap.legend(prices.billionsUnit),
    levels: effectLevels,
    edges: levelEdges(step).map((edge) => format.number(edge / 1000, 2)),
  };
}

/** What is said over the map and under it. */
function mapTexts(
  map: ScenarioEffectMap,
  { step, edge }: { readonly step: number; readonly edge: readonly string[] },
  context: ViewContext,
): Pick<EffectMapRows, "title" | "told" | "source" | "summary" | "point"> {
  const { locale, format, prices } = context;
  const { year, position, share } = map;
  const text = savingWords(locale).effectMap;
  const measure = coreWords(locale).staffing.measures[map.measure].toLowerCase();
  const shown = { share: format.percent(share), effect: format.signedMoney(map.effect) };
  const source = (color: string) =>
    text.source({ year, measure, prices: prices.constant, step: color });
  return {
    ...toldTexts({
      title: (mark) => titleText(map, context, mark),
      source: (mark) => {
        const color = markIn(mark, year)(effectStepIds[map.measure], format.money(step));
        return [...edge, source(color)].join(" ");
      },
    }),
    summary: [text.summary({ year, measure, ...shown }), ...edge].join(" "),
    point: {
      position,
      share,
      name: text.point,
      valueText: [text.pointValue(shown.share, shown.effect), ...edge].join(". "),
    },
  };
}

/** The rows of the map. */
export function effectMapRows(map: ScenarioEffectMap, context: ViewContext): EffectMapRows {
  const { locale, words, format } = context;
  const text = savingWords(locale).effectMap;
  const step = effectStep(furthestEffect(map));
  return {
    ...mapTexts(map, { step, edge: edgeTexts(map, context) }, context),
    grid: gridRows(map, step),
    curve: map.columns.flatMap(({ position, breakEven }) =>
      breakEven === null ? [] : [[position, breakEven] as const],
    ),
    curveLabel: text.curve,
    sides: text.sides,
    needs: needRows(map, context),
    extent: { position: lastPosition, share: highestShare },
    columnTicks: presetIds.map((preset) => words.preset[preset]),
    columnTitle: coreWords(locale).staffing.growth,
    rowTitle: text.rowTitle,
    rowTick: (value) => format.percent(value, 0),
    legend: legendRows(step, context),
    table: () => tableRows(map, context),
    asked: askedOf(map),
  };
}

/** What the effects are, by measure, and the share that covers the scenario's growth in cost. */
const netEffectIds = {
  yearly: "netEffect",
  sum: "netEffectSum",
  present: "netEffectPresent",
} as const satisfies Readonly<Record<CostMeasure, StatedId>>;

const breakEvenIds = {
  yearly: "breakEven",
  sum: "breakEvenSum",
  present: "breakEvenPresent",
} as const satisfies Readonly<Record<CostMeasure, StatedId>>;

/** What one of its colours spans. */
const effectStepIds = {
  yearly: "effectStep",
  sum: "effectStepSum",
  present: "effectStepPresent",
} as const satisfies Readonly<Record<CostMeasure, StatedId>>;

function askedOf({ measure, breakEven, year }: ScenarioEffectMap): StatedNumber[] {
  const ids = [netEffectIds[measure], ...(breakEven === null ? [] : [breakEvenIds[measure]])];
  return ids.map((id) => ({ id, year }));
}

function needRows(
  { position, breakEven }: ScenarioEffectMap,
  { format }: ViewContext,
): EffectNeed[] {
  if (breakEven === null || breakEven <= 0 || breakEven > highestShare) return [];
  return [{ position, share: breakEven, label: format.percent(breakEven) }];
}

/** That the scenario lies further out than the map: its point stands at the edge. */
function edgeTexts(
  { beyond, share, year }: ScenarioEffectMap,
  { locale, format }: ViewContext,
): readonly string[] {
  const { beyondCost, beyondShare } = savingWords(locale).effectMap;
  return [
    ...(beyond === null ? [] : [beyondCost[beyond](year)]),
    ...(share > highestShare ? [beyondShare(format.percent(highestShare, 0))] : []),
  ];
}

function titleText(
  { effect, share, breakEven, year, measure }: ScenarioEffectMap,
  { locale, format }: ViewContext,
  mark: MarkNumber,
): string {
  const text = savingWords(locale).effectMap;
  const marked = markIn(mark, year);
  const result = {
    amount: marked(netEffectIds[measure], format.money(Math.abs(effect))),
    isGain: effect >= 0,
    when: text.when[measure](year),
  };
  if (share > 0)
    return text.title({ ...result, share: marked("avoidedShare", format.percent(share)) });
  if (breakEven === null || breakEven <= 0 || breakEven > 1) return text.nothingSaved(result);
  return text.needed({
    ...result,
    share: marked(breakEvenIds[measure], format.percent(breakEven)),
  });
}

function gridRows({ shares, columns }: EffectMap, step: number): EffectGrid {
  return {
    columns: columns.length,
    rows: shares.length,
    effects: shares.flatMap((_, row) => columns.map(({ effects }) => itemAt(effects, row))),
    edges: levelEdges(step),
  };
}

function tableRows(map: ScenarioEffectMap, context: ViewContext): TableRows {
  const { shares, columns, year } = map;
  const id = netEffectIds[map.measure];
  const { locale, words, format, prices } = context;
  const text = savingWords(locale).effectMap;
  // The report's scenarios stand at the whole positions.
  const atPresets = columns.filter(({ position }) => Number.isInteger(position));
  return {
    caption: text.caption(year, prices.constant),
    columns: [
      {
        label: text.saved,
        unit: words.unit.share,
        text: (share) => format.percent(share, 0),
      },
      ...presetIds.map((of) =>
        statedRows(
          moneyColumn(words.preset[of], context),
          shares.map((share) => ({ id, of, year, share })),
        ),
      ),
    ],
    rows: shares.map((share, row) => [
      share,
      ...atPresets.map(({ effects }) => itemAt(effects, row)),
    ]),
  };
}
