import { type Attribution, attributeDifference } from "../../model/comparison/attribution.js";
import type { Comparison } from "../../model/comparison/comparison.js";
import { categories } from "../../model/core/category.js";
import { itemAt, last } from "../../model/core/series.js";
import type { MarkFigure } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, StatedNumber, TableCell, TableRows } from "../figure/figure.js";
import { moneyColumn } from "../figure/table-columns.js";
import { toldTexts } from "../figure/told.js";
import type { WaterfallBar, WaterfallRows } from "../result/waterfall-rows.js";
import type { Compared } from "./compared.js";
import { comparisonWords } from "./words/index.js";

interface Part {
  readonly group: string;
  /** The period; null for the baseline. */
  readonly span: { readonly from: number; readonly year: number } | null;
  readonly category: (typeof categories)[number];
  readonly change: number;
}

/**
 * Why one scenario costs more than another in the last year, by period and category. M kr.
 */
export function attributionRows(
  all: readonly Compared[],
  pair: Comparison["pair"],
  context: ViewContext,
): WaterfallRows {
  const { words, format, prices } = context;
  const [from, to] = [itemAt(all, pair[0]), itemAt(all, pair[1])];
  const year = last(from.result.projection.years);
  const attribution = attributeDifference(from.result, to.result, year);
  const parts = partsOf(attribution, words.baseline);
  const text = comparisonWords(context.locale).difference;
  const moved = movedParts(attribution, context);
  const whole = { id: partId, year };
  return {
    ...toldTexts({
      title: (mark) =>
        titleText(
          attribution,
          [from, to],
          { moved, mark: (_, text) => mark(whole, text) },
          context,
        ),
    }),
    scenario: `${from.label} → ${to.label}`,
    summary: moved
      .map((part) => `${partName(part, context)} ${format.signedMoney(part.change)}`)
      .join(", "),
    source: text.source(year, prices.constant),
    unit: prices.billionsUnit,
    bars: barsOf(attribution, moved, { name: text.bar(from.letter, to.letter), format }),
    categoryLabels: categories
      .filter((category) => moved.some((part) => part.category === category))
      .map((category) => ({ category, label: words.category[category] })),
    table: () => attributionTable(parts, [from, to], year, context),
    asked: [
      ...moved.flatMap(({ category, span }) => (span ? [{ id: partId, category, ...span }] : [])),
      whole,
    ],
  };
}

/** How much one scenario costs more than another, and where most of that is from. */
export function differenceSentence(
  all: readonly Compared[],
  pair: Comparison["pair"],
  context: ViewContext,
  mark: MarkFigure,
): string {
  const [from, to] = [itemAt(all, pair[0]), itemAt(all, pair[1])];
  const year = last(from.result.projection.years);
  const attribution = attributeDifference(from.result, to.result, year);
  const moved = movedParts(attribution, context);
  return titleText(attribution, [from, to], { moved, mark }, context);
}

const movedParts = (attribution: Attribution, { words }: ViewContext): Part[] =>
  partsOf(attribution, words.baseline).filter(({ change }) => change !== 0);

function attributionTable(
  parts: readonly Part[],
  [from, to]: readonly [Compared, Compared],
  year: number,
  context: ViewContext,
): TableRows {
  const { locale, words, prices } = context;
  const { caption } = comparisonWords(locale).difference;
  const stated = (column: NumberColumn, span: Pick<StatedNumber, "from" | "year"> | null) => ({
    ...column,
    stated: (row: number) => {
      const category = categories[row];
      return span && { id: partId, ...span, ...(category ? { category } : {}) };
    },
  });
  return {
    caption: caption({ from: from.label, to: to.label, year, kroner: prices.kroner }),
    columns: [
      words.categoryHead,
      ...groupsOf(parts).map((group) => {
        const span = parts.find((part) => part.group === group)?.span ?? null;
        return stated(moneyColumn(group, context), span);
      }),
      stated(moneyColumn(words.total, context), { year }),
    ],
    rows: [
      ...categories.map((category) => {
        const own = parts.filter((part) => part.category === category);
        return [words.category[category], ...changesOf(own)];
      }),
      [words.total, ...changesOf(parts)],
    ],
  };
}

function partName({ group, category }: Part, { words }: ViewContext): string {
  return `${group} ${words.category[category]}`;
}

/** What a part of the difference is, and the whole of it. */
const partId = "differencePart";

/** The parts in the order they are shown; the baseline's only where the baselines differ. */
function partsOf({ baseline, growth }: Attribution, baselineName: string): Part[] {
  const starts = categories.map((category) => ({
    group: baselineName,
    span: null,
    category,
    change: baseline[category],
  }));
  const spans = growth.map(({ category, periodStart, periodEnd, change }) => ({
    group: `${periodStart}–${periodEnd}`,
    span: { from: periodStart, year: periodEnd },
    category,
    change,
  }));
  return starts.some(({ change }) => change !== 0) ? [...starts, ...spans] : spans;
}

function groupsOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.map(({ group }) => group))];
}

/** Sum of the changes in each group, and of them all. */
function changesOf(parts: readonly Part[]): TableCell[] {
  const sum = (some: readonly Part[]) => some.reduce((whole, { change }) => whole + change, 0);
  const groups = groupsOf(parts);
  return [...groups.map((name) => sum(parts.filter(({ group }) => group === name))), sum(parts)];
}

/** The parts from nothing on, each where the one before ended, and at last the whole difference. */
function barsOf(
  { from, to }: Attribution,
  moved: readonly Part[],
  { name, format }: { readonly name: string } & Pick<ViewContext, "format">,
): WaterfallBar[] {
  let level = 0;
  const label = (mnok: number) => format.signedFactor(mnok / 1000);
  const changes = moved.map(({ group, category, change }): WaterfallBar => {
    const start = level;
    level += change;
    const id = `${group}-${category}`;
    return { id, kind: "change", category, from: start, to: level, label: label(change), group };
  });
  const whole = to - from;
  const total = { id: "whole", kind: "total", category: null, from: 0, to: whole } as const;
  return [...changes, { ...total, label: label(whole), group: name }];
}

function titleText(
  { from, to, year }: Attribution,
  [first, second]: readonly [Compared, Compared],
  { moved, mark }: { readonly moved: readonly Part[]; readonly mark: MarkFigure },
  { locale, words, format }: ViewContext,
): string {
  const text = comparisonWords(locale).difference;
  const [largest] = moved.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (largest === undefined) return text.none(first.letter, second.letter);
  return text.title({
    amount: mark("difference", format.money(Math.abs(to - from))),
    isLess: to < from,
    from: first.letter,
    to: second.letter,
    year,
    largest: `${words.category[largest.category]} ${largest.group}`,
  });
}
