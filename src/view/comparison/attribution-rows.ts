import { type Attribution, attributeDifference } from "../../model/comparison/attribution.js";
import type { Comparison } from "../../model/comparison/comparison.js";
import { categories } from "../../model/core/category.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableCell } from "../figure/figure.js";
import { moneyColumn } from "../figure/table-columns.js";
import type { WaterfallBar, WaterfallRows } from "../result/waterfall-rows.js";
import type { Compared } from "./compared.js";

interface Part {
  readonly group: string;
  readonly category: (typeof categories)[number];
  readonly change: number;
}

/** Why one scenario costs more than another in the last year, by period and category. M kr. */
export function attributionRows(
  all: readonly Compared[],
  pair: Comparison["pair"],
  context: ViewContext,
): WaterfallRows {
  const [from, to] = [all[pair[0]], all[pair[1]]];
  if (from === undefined || to === undefined) throw new RangeError(`invalid pair: ${pair}`);
  const { locale, words, format, prices } = context;
  const year = from.result.projection.years.at(-1) ?? Number.NaN;
  const attribution = attributeDifference(from.result, to.result, year);
  const parts = partsOf(attribution, words.baseline);
  const moved = parts.filter(({ change }) => change !== 0);
  const largest = [...moved].sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  return {
    title: titleText(attribution, [from, to], largest, context),
    scenario: `${from.label} → ${to.label}`,
    summary: moved
      .map(({ group, category, change }) => {
        return `${group} ${words.category[category]} ${format.signedMoney(change)}`;
      })
      .join(", "),
    source:
      locale === "nb"
        ? `Milliarder kroner i ${year}, ${prices.constant}. Forskjellen er fordelt eksakt med logaritmisk middel (LMDI). Kilde: OE 2022-78 og egen beregning.`
        : `Billion kroner in ${year}, ${prices.constant}. The difference is split exactly by logarithmic means (LMDI). Source: OE 2022-78 and own calculation.`,
    unit: prices.billionsUnit,
    bars: barsOf(attribution, moved, [from.letter, to.letter], format),
    categoryLabels: categories.map((category) => ({
      category,
      label: words.categoryShort[category],
    })),
    table: () => ({
      caption:
        locale === "nb"
          ? `${to.label} mot ${from.label}: forskjell i ${year}, millioner ${prices.kroner}`
          : `${to.label} against ${from.label}: difference in ${year}, million ${prices.kroner}`,
      columns: [
        words.categoryHead,
        ...groupsOf(parts).map((group) => moneyColumn(group, context)),
        moneyColumn(words.total, context),
      ],
      rows: [
        ...categories.map((category) => {
          const own = parts.filter((part) => part.category === category);
          return [words.category[category], ...changesOf(own)];
        }),
        [words.total, ...changesOf(parts)],
      ],
    }),
  };
}

/** The parts in the order they are shown; the baseline's only where the baselines differ. */
function partsOf({ baseline, growth }: Attribution, baselineName: string): Part[] {
  const starts = categories.map((category) => ({
    group: baselineName,
    category,
    change: baseline[category],
  }));
  const spans = growth.map(({ category, periodStart, periodEnd, change }) => ({
    group: `${periodStart}–${periodEnd}`,
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

function barsOf(
  { from, to }: Attribution,
  moved: readonly Part[],
  letters: readonly [string, string],
  format: ViewContext["format"],
): WaterfallBar[] {
  let level = from;
  const changes = moved.map(({ group, category, change }): WaterfallBar => {
    const start = level;
    level += change;
    return {
      id: `${group}-${category}`,
      kind: "change",
      category,
      from: start,
      to: level,
      label: format.signedFactor(change / 1000),
      group,
    };
  });
  const total = (id: string, group: string, mnok: number): WaterfallBar => {
    return {
      id,
      kind: "total",
      category: null,
      from: 0,
      to: mnok,
      label: format.billions(mnok),
      group,
    };
  };
  return [total("from", letters[0], from), ...changes, total("to", letters[1], to)];
}

function titleText(
  { from, to, year }: Attribution,
  [first, second]: readonly [Compared, Compared],
  largest: Part | undefined,
  { locale, words, format }: ViewContext,
): string {
  const nb = locale === "nb";
  if (largest === undefined)
    return nb
      ? `${first.letter} og ${second.letter} koster det samme hele veien`
      : `${first.letter} and ${second.letter} cost the same all the way`;
  const amount = format.money(Math.abs(to - from));
  const name = `${words.category[largest.category]} ${largest.group}`;
  if (nb)
    return `${second.letter} koster ${amount} ${to < from ? "mindre" : "mer"} enn ${first.letter} i ${year}; størst utslag: ${name}`;
  return `${second.letter} costs ${amount} ${to < from ? "less" : "more"} than ${first.letter} in ${year}; largest part: ${name}`;
}
