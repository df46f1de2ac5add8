import { presetIds } from "../../model/core/baseline.js";
import { atYear, itemAt, last } from "../../model/core/series.js";
import { outcomes } from "../../model/uncertainty/chance.js";
import { spanParts } from "../../model/uncertainty/chance-quantities.js";
import type { QuantityResult } from "../../model/uncertainty/quantity-result.js";
import { middles, samplePaths } from "../../model/uncertainty/sample-paths.js";
import type { FanKind } from "../../model/uncertainty/uncertainty-view.js";
import type { ViewContext } from "../core/view-context.js";
import { type FigureRows, type LineRows, presentValues } from "../figure/figure.js";
import { namedLines } from "../figure/line-rows.js";
import { toldTexts } from "../figure/told.js";
import { markSetting } from "./mark-setting.js";
import { parts, quantileTable, yearlyQuantiles } from "./quantile-table.js";
import type { QuantityText } from "./quantity-text.js";
import { spanTexts } from "./span-text.js";
import { uncertaintyWords } from "./words/index.js";

/** The middle part of the draws: what it holds is written into it. */
export interface FanBand {
  /** "80 %" */
  readonly label: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** A quantity's draws, always with the named scenarios. */
export interface FanRows extends FigureRows {
  readonly kind: FanKind;
  readonly years: readonly number[];
  readonly unit: string;
  readonly tick: (value: number) => string;
  /** Lowest and highest value shown, the same for every kind. */
  readonly extent: readonly [number, number];
  /** Widest first; none where the draws are not shown as a fan. */
  readonly bands: readonly FanBand[];
  readonly paths: readonly (readonly number[])[];
  /** Outcomes in the limit's year, lowest first. */
  readonly dots: readonly number[];
  readonly lines: readonly LineRows[];
  readonly limit: { readonly value: number; readonly label: string; readonly year: number };
}

type Part = (typeof parts)[number];

const pathCount = 9;

interface FanOptions {
  readonly kind: FanKind;
  readonly year: number;
  readonly limit: number;
  readonly text: QuantityText;
  /** "Scenario: middels vekst" */
  readonly scenario: string;
}

/** The rows of the fan and of what takes its place. */
export function fanRows(
  result: QuantityResult,
  { kind, year, limit, text, scenario }: FanOptions,
  context: ViewContext,
): FanRows {
  const { simulation } = result;
  const { years } = simulation;
  const quantiles = yearlyQuantiles(simulation);
  const dots = simulation.quantiles(middles(outcomes), year);
  const lines = scenarioLines(result, text, context);
  const shown = [...lines.flatMap(presentValues), ...quantiles.flat(), ...dots];
  return {
    ...fanTexts(result, { kind, year, text }, quantiles, context),
    scenario,
    kind,
    years,
    unit: text.unit,
    tick: text.tick,
    extent: [Math.min(0, ...shown), Math.max(...shown)],
    bands: kind === "fan" ? bandsOf(quantiles, context) : [],
    paths: kind === "paths" ? samplePaths(simulation, pathCount, last(years)) : [],
    dots: kind === "dots" ? dots : [],
    lines,
    limit: {
      value: limit,
      year,
      label: uncertaintyWords(context.locale).fan.limit(text.text(limit)),
    },
    table: () => quantileTable(result, text, context),
  };
}

function bandsOf(quantiles: readonly (readonly number[])[], context: ViewContext): FanBand[] {
  const at = (part: number) => quantiles.map((row) => row[part] as number);
  const middle = (parts.length - 1) / 2;
  return Array.from({ length: middle }, (_, place) => {
    const [from, to] = [place, parts.length - 1 - place];
    const level = context.format.percent((parts[to] as number) - (parts[from] as number), 0);
    return { label: level, low: at(from), high: at(to) };
  });
}

function scenarioLines(
  { presets, own }: QuantityResult,
  text: QuantityText,
  { words }: ViewContext,
): LineRows[] {
  const named = presetIds.map(
    (id) => ({ id, name: words.preset[id], values: presets[id], role: "ghost" }) as const,
  );
  const line = { id: "own", name: words.yours, values: own, role: "own" } as const;
  return namedLines([...named, line], text.tick);
}

function fanTexts(
  { simulation, presets, own }: QuantityResult,
  { kind, year, text }: Pick<FanOptions, "kind" | "year" | "text">,
  quantiles: readonly (readonly number[])[],
  context: ViewContext,
): Pick<FanRows, "title" | "told" | "summary" | "source"> {
  const { locale, format } = context;
  const words = uncertaintyWords(locale).fan;
  const { years } = simulation;
  const row = atYear(years, quantiles, year);
  const at = (part: Part) => itemAt(row, parts.indexOf(part));
  const [lowest, highest] = spanParts;
  const [low, median, high] = [at(lowest), at(0.5), at(highest)];
  const named = (values: readonly number[]) => text.text(atYear(years, values, year));
  const { subject } = text;
  const draws = format.integer(simulation.draws(year).length);
  return {
    ...toldTexts({
      title: (mark) => {
        const value = (part: Part) => mark({ id: "quantile", year, part }, text.text(at(part)));
        return low === high
          ? words.certain({ subject, year, value: value(0.5) })
          : words.title({
              ...spanTexts((id, written) => mark({ id }, written), context),
              ...{ subject, year, low: value(lowest), high: value(highest) },
            });
      },
      source: (mark) => {
        const about = { unit: text.unitSentence, draws: markSetting(mark, "draws", draws), year };
        return words.source[kind](about);
      },
    }),
    summary: words.summary({
      year,
      median: text.text(median),
      low: named(presets.low),
      medium: named(presets.medium),
      high: named(presets.high),
      own: named(own),
    }),
  };
}
