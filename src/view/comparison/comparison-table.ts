import { type Category, categories } from "../../model/core/category.js";
import { first, itemAt, last, zip } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { sumCosts } from "../../model/result/staffing.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import { periodOf, rateOf, type Scenario } from "../../model/scenario/scenario.js";
import { intervalText } from "../core/interval-text.js";
import { type MarkFigure, sentenceParts, sentenceText } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { cellText, type StatedNumber, type StatedText } from "../figure/figure.js";
import { shareColumn } from "../figure/table-columns.js";
import { staffingAssumptionText } from "../result/staffing-assumption-text.js";
import type { Compared } from "./compared.js";
import { comparisonWords } from "./words/index.js";

/** A cell of a comparison, and whether it is an assumption other than the first scenario's. */
export interface ComparedCell {
  readonly text: string;
  readonly differs: boolean;
  /** The figure that it is, of those that can be explained; an assumption is none. */
  readonly figure?: ComparedFigureId;
  /** What an assumption that is a number is. */
  readonly stated?: StatedNumber;
  /** The text in parts, where there are numbers in it. */
  readonly inParts?: StatedText;
}

/** A result that is compared, by the name it is explained by. */
export type ComparedFigureId =
  | Category
  | "start"
  | "cost"
  | "factor"
  | "perInhabitant"
  | "shareOfCare"
  | "breakEven"
  | "breakEvenPresent";

/** Facts or assumptions side by side: a row each, a column a scenario. */
export interface ComparisonTable {
  readonly caption: string;
  /** What is said of a cell that is other than the first scenario's: "Avviker fra A". */
  readonly differs: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly rows: readonly ComparedRow[];
  }[];
}

/** A fact of all scenarios. */
interface ComparedRow {
  readonly name: string;
  /** The name in parts, where numbers in it can be asked about. */
  readonly nameParts?: StatedText;
  readonly cells: readonly ComparedCell[];
}

interface Fact {
  readonly name: string;
  readonly nameParts?: StatedText;
  readonly figure?: ComparedFigureId;
  readonly stated?: Omit<StatedNumber, "of">;
  readonly text: (result: ScenarioResult, mark?: MarkFigure) => string;
  /** Whether it is a text with numbers in it, which it marks. */
  readonly hasNumbers?: true;
}

/** The last year's results side by side. */
export function resultTable(all: readonly Compared[], context: ViewContext): ComparisonTable {
  const text = comparisonWords(context.locale).results;
  const year = last(first(all).result.projection.years);
  const { locale, prices } = context;
  return table(all, { locale, caption: text.caption(year, prices.constant), marked: false }, [
    [text.costs, costFacts(first(all), context)],
    [text.key, keyFacts(all, context)],
  ]);
}

function costFacts({ result, letter }: Compared, context: ViewContext): Fact[] {
  const { locale, words, format } = context;
  const { projection, interval } = result;
  const text = comparisonWords(locale).results;
  const year = first(projection.years);
  const start = sentenceParts((mark) => text.start(year, intervalText(interval, context, mark)));
  return [
    {
      figure: "start",
      name: sentenceText(start),
      nameParts: { parts: start, place: { year, of: letter } },
      text: (one) => format.money(first(one.projection.total)),
    },
    {
      figure: "cost",
      name: words.total,
      text: ({ projection }) => format.money(last(projection.total)),
    },
    ...categories.map((category) => ({
      figure: category,
      name: words.category[category],
      text: ({ projection }: ScenarioResult) => format.money(last(projection.cost[category])),
    })),
  ];
}

function keyFacts(all: readonly Compared[], context: ViewContext): Fact[] {
  const { locale, format } = context;
  const { result } = first(all);
  const text = comparisonWords(locale).results;
  return [
    {
      figure: "factor",
      name: text.growth(first(result.projection.years)),
      text: ({ projection: { total } }) => format.factor(last(total) / first(total)),
    },
    perInhabitantFact(all, context),
    {
      figure: "shareOfCare",
      name: text.shareOfCare,
      text: ({ comparison }) => format.percent(last(comparison.shareOfCare)),
    },
    {
      figure: "breakEven",
      name: text.breakEven,
      text: ({ comparison }) =>
        cellText(last(comparison.breakEven), shareColumn(text.breakEven, context)),
    },
    {
      figure: "breakEvenPresent",
      name: text.breakEvenPresent,
      text: ({ comparison, scenario }) => {
        const { breakEven } = sumCosts(comparison, scenario.staffing.discountRate);
        return cellText(last(breakEven), shareColumn(text.breakEvenPresent, context));
      },
    },
  ];
}

/** Where the scenarios are of different ages, each amount says whose it is. */
function perInhabitantFact(all: readonly Compared[], { locale, words, format }: ViewContext): Fact {
  const { results, perInhabitant: text } = comparisonWords(locale);
  const whom = ({ scenario }: ScenarioResult) => words.agesShort[scenario.population.ages];
  const isMixed = new Set(all.map(({ result }) => whom(result))).size > 1;
  const amount = ({ perInhabitant }: ScenarioResult) => format.kroner(last(perInhabitant));
  return {
    figure: "perInhabitant",
    name: isMixed ? results.perInhabitant : results.perWhom(whom(first(all).result)),
    text: (result) => (isMixed ? text.mixed(amount(result), whom(result)) : amount(result)),
  };
}

/** The scenarios' assumptions side by side, over the periods between all their breakpoints. */
export function assumptionTable(all: readonly Compared[], context: ViewContext): ComparisonTable {
  const text = comparisonWords(context.locale).assumptions;
  const growth = categories.map((category): [string, Fact[]] => [
    context.words.category[category],
    [...growthFacts(all, category, context), ...reasonFacts(all, category, text.reason)],
  ]);
  return table(all, { locale: context.locale, caption: text.caption, marked: true }, [
    ...growth,
    [text.other, otherFacts(last(first(all).result.projection.years), context)],
  ]);
}

/** A category's cost in the first year, and its growth in each period. */
function growthFacts(
  all: readonly Compared[],
  category: Category,
  { locale, format }: ViewContext,
): Fact[] {
  const years = all.flatMap(({ result }) => result.scenario.breakpoints);
  const bounds = [...new Set(years)].sort((a, b) => a - b);
  const rate = ({ growthPerYear, breakpoints }: Scenario, end: number) =>
    rateOf(growthPerYear[category], periodOf(breakpoints, end));
  return [
    {
      name: comparisonWords(locale).assumptions.cost(first(bounds)),
      stated: { id: "categoryCost" satisfies StatedId, category, year: first(bounds) },
      text: ({ projection }) => format.money(first(projection.cost[category])),
    },
    ...zip(bounds.slice(0, -1), bounds.slice(1)).map(([start, end]) => ({
      name: `${start}–${end}`,
      stated: { id: "growthRate" satisfies StatedId, category, year: end },
      text: ({ scenario }: ScenarioResult) => format.percent(rate(scenario, end)),
    })),
  ];
}

function otherFacts(year: number, context: ViewContext): Fact[] {
  const text = comparisonWords(context.locale).assumptions;
  return [
    {
      name: text.population,
      text: ({ scenario: { population } }) =>
        text.populationOf(
          population.vintage,
          context.words.alternative[population.alternative].toLowerCase(),
          context.words.agesShort[population.ages],
        ),
    },
    {
      name: text.staffing,
      hasNumbers: true,
      text: ({ scenario, staffing }, mark) =>
        staffingAssumptionText(scenario.staffing, staffing, context, mark),
    },
    {
      name: text.discountRate,
      stated: { id: "discountRate" satisfies StatedId, year },
      text: ({ scenario }) => context.format.percent(scenario.staffing.discountRate),
    },
    {
      name: text.gains(year),
      stated: { id: "gains" satisfies StatedId, year },
      text: ({ comparison }) => context.format.money(last(comparison.gains)),
    },
  ];
}

/** The written reasons for a category's growth, where any scenario has one. */
function reasonFacts(all: readonly Compared[], category: Category, name: string): Fact[] {
  const text = ({ scenario }: ScenarioResult) => {
    const { text: reason, source, owner } = scenario.rationale[category];
    return [reason, source, owner].filter((part) => part !== "").join(" · ");
  };
  return all.some(({ result }) => text(result) !== "") ? [{ name, text }] : [];
}

function table(
  all: readonly Compared[],
  {
    caption,
    marked,
    locale,
  }: Pick<ViewContext, "locale"> & { readonly caption: string; readonly marked: boolean },
  groups: readonly (readonly [string, readonly Fact[]])[],
): ComparisonTable {
  const rows = (facts: readonly Fact[]) =>
    facts.map((fact) => {
      const texts = all.map(({ result }) => fact.text(result));
      const cells = texts.map((text, place) => ({
        text,
        differs: marked && text !== texts[0],
        ...explainedBy(fact, itemAt(all, place)),
      }));
      const { name, nameParts } = fact;
      return nameParts === undefined ? { name, cells } : { name, nameParts, cells };
    });
  return {
    caption,
    differs: comparisonWords(locale).controls.differs(first(all).letter),
    columns: all.map(({ label }) => label),
    groups: groups.map(([name, facts]) => ({ name, rows: rows(facts) })),
  };
}

/** What can be asked about in a cell, and of whom. */
function explainedBy(
  { figure, stated, text, hasNumbers }: Fact,
  { letter: of, result }: Compared,
): Pick<ComparedCell, "figure" | "stated" | "inParts"> {
  if (figure !== undefined) return { figure };
  if (stated !== undefined) return { stated: { ...stated, of } };
  const year = last(result.projection.years);
  if (!hasNumbers) return {};
  return { inParts: { parts: sentenceParts((mark) => text(result, mark)), place: { year, of } } };
}
