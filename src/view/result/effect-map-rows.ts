import { presetIds } from "../../model/core/baseline.js";
import { itemAt, zip } from "../../model/core/series.js";
import { type EffectMap, highestShare } from "../../model/result/effect-map.js";
import { lastPosition } from "../../model/result/growth-position.js";
import type { ScenarioEffectMap } from "../../model/result/scenario-effect-map.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { FigureRows, TableRows } from "../figure/figure.js";
import { moneyColumn } from "../figure/table-columns.js";
import { effectLevels, levelOf, levelStep } from "./effect-level.js";
import { resultWords } from "./words/index.js";

/** A field of the map, in positions between the scenarios and shares avoided. */
export interface EffectCell {
  readonly id: string;
  readonly from: readonly [position: number, share: number];
  readonly to: readonly [position: number, share: number];
  /** Below zero e-health costs more than it saves, above zero it saves more. */
  readonly level: number;
}

/** The user's own place in the map. */
export interface EffectPoint {
  readonly position: number;
  readonly share: number;
  readonly name: string;
  readonly valueText: string;
}

/** Net effect over growth scenario × share of staffing growth avoided. */
export interface EffectMapRows extends FigureRows {
  readonly cells: readonly EffectCell[];
  readonly curve: readonly (readonly [position: number, share: number])[];
  readonly curveLabel: string;
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

/** The rows of the map. */
export function effectMapRows(map: ScenarioEffectMap, context: ViewContext): EffectMapRows {
  const { locale, words, format, prices } = context;
  const { year, columns } = map;
  const text = resultWords(locale).effectMap;
  const terms = coreWords(locale).staffing;
  const step = levelStep(map);
  const measure = terms.measures[map.measure].toLowerCase();
  const [effect, share] = [format.signedMoney(map.effect), format.percent(map.share)];
  return {
    title: titleText(map, context),
    summary: text.summary({ year, measure, share, effect }),
    source: text.source({ year, measure, prices: prices.constant }),
    cells: cellRows(map, step),
    curve: columns.flatMap(({ position, breakEven }) =>
      breakEven === null ? [] : [[position, breakEven] as const],
    ),
    curveLabel: terms.breakEven,
    point: {
      position: map.position,
      share: map.share,
      name: text.point,
      valueText: text.pointValue(share, effect),
    },
    extent: { position: lastPosition, share: highestShare },
    columnTicks: presetIds.map((preset) => words.preset[preset]),
    columnTitle: terms.growth,
    rowTitle: text.rowTitle,
    rowTick: (value) => format.percent(value, 0),
    legend: {
      title: text.legend(prices.billionsUnit),
      levels: effectLevels,
      edges: edgeTexts(step, context),
    },
    table: () => tableRows(map, context),
  };
}

function titleText(
  { effect, share, year, measure }: ScenarioEffectMap,
  { locale, format }: ViewContext,
): string {
  const text = resultWords(locale).effectMap;
  const result = {
    amount: format.money(Math.abs(effect)),
    isGain: effect >= 0,
    when: text.when[measure](year),
  };
  return share === 0
    ? text.nothingSaved(result)
    : text.title({ ...result, share: format.percent(share) });
}

function cellRows({ shares, columns }: EffectMap, step: number): EffectCell[] {
  // Both begin at 0: the second is one step.
  const halfColumn = itemAt(columns, 1).position / 2;
  const halfRow = itemAt(shares, 1) / 2;
  return columns.flatMap(({ position, effects }) =>
    zip(shares, effects).map(([share, effect]) => ({
      id: `${position}/${share}`,
      from: [Math.max(0, position - halfColumn), Math.max(0, share - halfRow)] as const,
      to: [
        Math.min(lastPosition, position + halfColumn),
        Math.min(highestShare, share + halfRow),
      ] as const,
      level: levelOf(effect, step),
    })),
  );
}

/** The edges between levels: multiples of the step, in billions. */
function edgeTexts(step: number, { format }: ViewContext): string[] {
  return effectLevels
    .slice(1)
    .map((_, index) => format.number(((index + 1 - effectLevels.length / 2) * step) / 1000, 2));
}

function tableRows({ shares, columns, year }: ScenarioEffectMap, context: ViewContext): TableRows {
  const { locale, words, format, prices } = context;
  const text = resultWords(locale).effectMap;
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
      ...presetIds.map((preset) => moneyColumn(words.preset[preset], context)),
    ],
    rows: shares.map((share, row) => [
      share,
      ...atPresets.map(({ effects }) => itemAt(effects, row)),
    ]),
  };
}
