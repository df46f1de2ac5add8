import { presetIds } from "../../model/core/baseline.js";
import { type EffectMap, highestShare } from "../../model/result/effect-map.js";
import { lastPosition } from "../../model/result/growth-position.js";
import type { ScenarioEffectMap } from "../../model/result/scenario-effect-map.js";
import { staffingWordsIn } from "../core/staffing-words.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, TableRows } from "../figure/figure.js";
import { moneyColumn } from "../figure/table-columns.js";
import { effectLevels, levelOf, levelStep } from "./effect-level.js";

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
  const nb = locale === "nb";
  const step = levelStep(map);
  const measure = staffingWordsIn(locale).measures[map.measure].toLowerCase();
  const effect = format.signedMoney(map.effect);
  const share = format.percent(map.share);
  return {
    title: titleText(map, context),
    summary: nb
      ? `Netto virkning av e-helse i ${map.year}, ${measure}, etter veksten i e-helsekostnad og hvor stor del av bemanningsveksten som spares. Ditt punkt: ${share} spart gir ${effect}.`
      : `Net effect of e-health in ${map.year}, ${measure}, by growth in its cost and the share of staffing growth saved. Your point: ${share} saved gives ${effect}.`,
    source: nb
      ? `Sparte bemanningskostnader og andre gevinster minus ekstra kostnad til e-helse i ${map.year} (${measure}), milliarder kroner, ${prices.constant}. Dra punktet, eller bruk piltastene. Kilde: OE 2022-78, SSB og egen beregning.`
      : `Saved staffing costs and other gains less extra cost of e-health in ${map.year} (${measure}), billion kroner, ${prices.constant}. Drag the point, or use the arrow keys. Source: OE 2022-78, Statistics Norway and own calculation.`,
    cells: cellRows(map, step),
    curve: map.columns.flatMap(({ position, breakEven }) =>
      breakEven === null ? [] : [[position, breakEven] as const],
    ),
    curveLabel: staffingWordsIn(locale).breakEven,
    point: {
      position: map.position,
      share: map.share,
      name: nb ? "Ditt punkt i kartet" : "Your point in the map",
      valueText: nb
        ? `${share} av bemanningsveksten spart, netto ${effect}`
        : `${share} of staffing growth saved, net ${effect}`,
    },
    extent: { position: lastPosition, share: highestShare },
    columnTicks: presetIds.map((preset) => words.preset[preset]),
    columnTitle: staffingWordsIn(locale).growth,
    rowTitle: nb ? "Spart del av bemanningsveksten" : "Share of staffing growth saved",
    rowTick: (value) => format.percent(value, 0),
    legend: {
      title: `${nb ? "Netto" : "Net"}, ${prices.billionsUnit}`,
      levels: effectLevels,
      edges: edgeTexts(step, context),
    },
    table: () => tableRows(map, context),
  };
}

function titleText(
  { effect, share, year, measure }: ScenarioEffectMap,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string {
  const amount = format.money(Math.abs(effect));
  const saved = format.percent(share);
  const when = {
    nb: { yearly: `i ${year}`, sum: `samlet til ${year}`, present: `i nåverdi til ${year}` },
    en: { yearly: `in ${year}`, sum: `in all to ${year}`, present: `in present value to ${year}` },
  }[locale][measure];
  const isGain = effect >= 0;
  if (locale === "nb")
    return share === 0
      ? `Uten sparte årsverk ${isGain ? "er" : "mangler"} det ${amount} ${isGain ? "til overs " : ""}${when}`
      : `Sparer e-helse ${saved} av bemanningsveksten, ${isGain ? "er" : "mangler"} det ${amount} ${isGain ? "til overs " : ""}${when}`;
  return share === 0
    ? `Without saved staff, ${amount} is ${isGain ? "left over" : "lacking"} ${when}`
    : `If e-health saves ${saved} of staffing growth, ${amount} is ${isGain ? "left over" : "lacking"} ${when}`;
}

function cellRows({ shares, columns }: EffectMap, step: number): EffectCell[] {
  const halfColumn = (columns[1]?.position ?? 0) / 2;
  const halfRow = (shares[1] ?? 0) / 2;
  return columns.flatMap(({ position, effects }) =>
    shares.map((share, row) => ({
      id: `${position}/${share}`,
      from: [Math.max(0, position - halfColumn), Math.max(0, share - halfRow)] as const,
      to: [
        Math.min(lastPosition, position + halfColumn),
        Math.min(highestShare, share + halfRow),
      ] as const,
      level: levelOf(effects[row] ?? Number.NaN, step),
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
  const atPresets = presetIds.map((_, position) =>
    columns.find((column) => column.position === position),
  );
  const nb = locale === "nb";
  return {
    caption: nb
      ? `Netto virkning i ${year}, millioner kroner, ${prices.constant}`
      : `Net effect in ${year}, million kroner, ${prices.constant}`,
    columns: [
      {
        label: nb ? "Spart" : "Saved",
        unit: words.unit.share,
        text: (share) => format.percent(share, 0),
      },
      ...presetIds.map((preset) => moneyColumn(words.preset[preset], context)),
    ],
    rows: shares.map((share, row) => [
      share,
      ...atPresets.map((column) => column?.effects[row] ?? null),
    ]),
  };
}
