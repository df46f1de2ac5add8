import { keyFigureList } from "../../components/core/key-figure-list.js";
import { liveSentence } from "../../components/core/live-sentence.js";
import { afterFrame } from "../../components/core/page/after-frame.js";
import type { OnAsk } from "../../components/figure/data-table.js";
import { lineChart } from "../../components/figure/line-chart.js";
import { categoryCharts } from "../../components/result/category-charts.js";
import type { SetGrowth } from "../../components/result/growth-handles.js";
import { totalChart } from "../../components/result/total-chart.js";
import { waterfallChart } from "../../components/result/waterfall-chart.js";
import { populationSelect } from "../../components/scenario/population-select.js";
import { rateGrid } from "../../components/scenario/rate-grid.js";
import type { Pins } from "../../model/comparison/pins.js";
import type { Baseline } from "../../model/core/baseline.js";
import type { Population } from "../../model/core/population.js";
import { known } from "../../model/core/series.js";
import type { Tables } from "../../model/core/tables.js";
import {
  computePresets,
  computeScenario,
  type Presets,
} from "../../model/result/scenario-result.js";
import { joinPeriods, splitPeriod } from "../../model/scenario/periods.js";
import {
  type Scenario,
  withCategoryPreset,
  withGrowth,
  withPreset,
  withReason,
} from "../../model/scenario/scenario.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import type { Store } from "../../state/workspace.js";
import { populationChoices } from "../../view/core/population-choices.js";
import {
  type SentencePart,
  type StatedFigure,
  sentenceParts,
  sentenceText,
} from "../../view/core/sentence-parts.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import { categoriesRows } from "../../view/result/category-rows.js";
import { keyFigures } from "../../view/result/key-figures.js";
import { perInhabitantRows } from "../../view/result/per-inhabitant-rows.js";
import {
  longestHeadline,
  scenarioHeadline,
  scenarioSentence,
} from "../../view/result/scenario-sentence.js";
import { staffingRows } from "../../view/result/staffing-rows.js";
import { type TotalRows, totalRows } from "../../view/result/total-rows.js";
import { waterfallRows } from "../../view/result/waterfall-rows.js";
import { rateGridRows } from "../../view/scenario/rate-grid-rows.js";
import { priceSwitch } from "./price-controls.js";
import { spanLayer } from "./span-layer.js";

type Change = Store<Scenario>["change"];

/** What the cards are made of, and what their controls change. */
interface CardOptions {
  readonly tables: Tables;
  readonly change: Change;
  readonly band: Store<boolean>;
  readonly uncertainty: Store<Uncertainty>;
  readonly onExplain: (figure: StatedFigure) => void;
  readonly onAsk: OnAsk;
  readonly onReferences: () => void;
}

/** What is shown: the scenario, those held fast beside it, and the year that is marked as today. */
interface Shown {
  readonly scenario: Scenario;
  readonly pins: Pins;
  readonly thisYear: number;
}

/**
 * The scenario page's cards, from the sentence to the rates, and how to bring all of them up to date
 * with a scenario, which gives what follows from it. The curves and rates under the hand come in the
 * next frame, what is written of them in the one after.
 */
export function scenarioCards(context: ViewContext, options: CardOptions) {
  const { tables, change, onAsk } = options;
  const kroner = priceSwitch(tables.prices, context, change);
  const inhabitants = inhabitantSelect(tables.population, context, change);
  const rates = rateCard(tables.baseline, context, options);
  const lead = sentenceAndTotal(context, options, kroner);
  const cards = {
    sentence: lead.sentence,
    total: lead.total,
    rates,
    figures: keyFigureList({ onExplain: options.onExplain }),
    categories: categoryCharts(context, { ...curveEdits(change), onAsk }),
    perInhabitant: lineChart(context, { controls: [inhabitants], onAsk }),
    staffingCost: lineChart(context, { onAsk }),
    steps: waterfallChart(context, { onAsk }),
  };
  const presetsFor = presetsOf(tables);
  const afterwards = afterFrame();
  const show = ({ scenario, pins, thisYear }: Shown) => {
    const result = computeScenario(tables, scenario);
    const presets = presetsFor(scenario);
    const pinned = pins.map((pin) => computeScenario(tables, { ...pin, prices: scenario.prices }));
    const shown = withPrices(context, scenario.prices);
    afterwards(() => cards.figures.update(keyFigures(result, presets, shown)));
    rates.update(rateGridRows(scenario, tables.baseline, context));
    inhabitants.update(scenario.population);
    kroner.update(scenario.prices);
    lead.show(scenario, {
      headline: () => sentenceParts((mark) => scenarioHeadline(result, shown, mark)),
      full: () => scenarioSentence(result, shown),
      longest: () => longestHeadline(result, shown),
      isOwn: !result.isPreset || scenario.name !== "",
      rows: totalRows(result, presets, shown, { thisYear, pinned }),
    });
    cards.categories.update(() => categoriesRows(result, presets, shown));
    cards.perInhabitant.update(() => perInhabitantRows(result, presets, shown));
    cards.staffingCost.update(() => staffingRows(result, shown));
    cards.steps.update(() => waterfallRows(result, shown));
    return result;
  };
  return { ...cards, ready: lead.ready, show };
}

/** The report's scenarios under another's assumptions: computed again when these change. */
function presetsOf(tables: Tables) {
  let latest: { readonly scenario: Scenario; readonly presets: Presets } | null = null;
  return (scenario: Scenario): Presets => {
    const { population, staffing, prices } = latest?.scenario ?? {};
    const isSame =
      population === scenario.population &&
      staffing === scenario.staffing &&
      prices === scenario.prices;
    if (latest === null || !isSame)
      latest = { scenario, presets: computePresets(tables, scenario) };
    return latest.presets;
  };
}

/** What the sentence says and the main chart shows before the interval is laid on. */
interface Lead {
  /** What is shown; the whole sentence is read out. */
  readonly headline: () => readonly SentencePart[];
  readonly full: () => string;
  readonly longest: () => string;
  /** None of the report's: its cost is what is dragged. */
  readonly isOwn: boolean;
  readonly rows: TotalRows;
}

/** The sentence and the main chart, which the 80 % interval is laid on together. */
function sentenceAndTotal(
  context: ViewContext,
  { tables, change, band, uncertainty, onExplain, onAsk }: CardOptions,
  kroner: ReturnType<typeof priceSwitch>,
) {
  const sentence = liveSentence(onExplain);
  const afterwards = afterFrame();
  let said: Omit<Lead, "rows"> | null = null;
  const span = spanLayer(context, {
    tables,
    isOn: band,
    uncertainty,
    draw: ({ rows, more, longest }) => {
      total.update(rows);
      const stop = more.length === 0 ? [] : ["."];
      afterwards(() => {
        const lead = known(said);
        sentence.classList.toggle("own", lead.isOwn);
        sentence.update([...lead.headline(), ...stop, ...more], {
          full: lead.full() + sentenceText(more),
          longest: [lead.longest(), ...stop, longest].join(""),
        });
      });
    },
  });
  const total = totalChart(context, {
    controls: [kroner, span],
    onAsk,
    edit: { ...curveEdits(change), ...periodEdits(change) },
  });
  const show = (scenario: Scenario, { rows, ...lead }: Lead) => {
    said = lead;
    span.show(scenario, rows);
  };
  return { sentence, total, ready: span.ready, show };
}

function rateCard(
  baseline: Baseline,
  context: ViewContext,
  { change, onReferences }: Pick<CardOptions, "change" | "onReferences">,
) {
  return rateGrid(context, {
    onReferences,
    onPreset: (preset) => change((now) => withPreset(now, baseline, preset)),
    onCategoryPreset: (category, preset) =>
      change((now) => withCategoryPreset(now, category, baseline, preset)),
    onGrowth: (category, periods, rate) =>
      change((now) => periods.reduce((next, one) => withGrowth(next, category, one, rate), now)),
    onReason: (...reason) => change((now) => withReason(now, ...reason)),
    ...periodEdits(change),
  });
}

/** What a handle on a curve does. */
function curveEdits(change: Change) {
  const onGrowth: SetGrowth = (...growth) => change((now) => withGrowth(now, ...growth));
  return { onGrowth };
}

/** What splitting and joining periods does. */
function periodEdits(change: Change) {
  return {
    onSplit: (year: number) => change((now) => splitPeriod(now, year)),
    onJoin: (year: number) => change((now) => joinPeriods(now, year)),
  };
}

function inhabitantSelect(population: Population, context: ViewContext, change: Change) {
  return populationSelect(context, {
    choices: populationChoices(population, context),
    onChange: (part) => change((now) => ({ ...now, population: { ...now.population, ...part } })),
  });
}
