import {
  type ComparedFigure,
  comparisonTable,
} from "../../components/comparison/comparison-table.js";
import { pairSelect } from "../../components/comparison/pair-select.js";
import { liveSentence } from "../../components/core/live-sentence.js";
import { lineChart } from "../../components/figure/line-chart.js";
import { waterfallChart } from "../../components/result/waterfall-chart.js";
import type { Comparison } from "../../model/comparison/comparison.js";
import { itemAt, known } from "../../model/core/series.js";
import type { Tables } from "../../model/core/tables.js";
import { attributionRows, differenceSentence } from "../../view/comparison/attribution-rows.js";
import type { Compared } from "../../view/comparison/compared.js";
import {
  comparedBreakEvenRows,
  comparedPerInhabitantRows,
  comparedTotalRows,
} from "../../view/comparison/comparison-charts.js";
import { assumptionTable, resultTable } from "../../view/comparison/comparison-table.js";
import { type StatedFigure, sentenceParts } from "../../view/core/sentence-parts.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import { explainer, numberExplainer, type SourceFiles } from "./explainer.js";

type Pair = Comparison["pair"];

interface ComparedOptions {
  readonly tables: Tables;
  readonly sources: SourceFiles;
  readonly onPair: (pair: Pair) => void;
}

/** What is compared, computed, and the two that the difference is between. */
interface Shown {
  readonly all: readonly Compared[];
  readonly pair: Pair;
}

/**
 * The compare page's cards of what is compared, each of whose numbers opens how it came about, and
 * how to bring all of them up to date.
 */
export function comparedCards(context: ViewContext, { onPair, ...options }: ComparedOptions) {
  let shown: Shown = { all: [], pair: [0, 0] };
  const { onAsk, onAskPart, onAskSentence, onAskFigure } = asks(context, options, () => shown);
  const pair = pairSelect(context, { onChange: onPair });
  const cards = {
    sentence: liveSentence(onAskSentence),
    total: lineChart(context, { onAsk }),
    perInhabitant: lineChart(context, { onAsk }),
    breakEven: lineChart(context, { onAsk }),
    difference: waterfallChart(context, { controls: [pair], onAsk: onAskPart }),
    results: comparisonTable({ onExplain: onAskFigure, onAsk }),
    assumptions: comparisonTable({ onAsk }),
  };
  const show = (all: readonly Compared[], comparison: Comparison) => {
    shown = { all, pair: comparison.pair };
    const priced = withPrices(context, comparison.own.prices);
    pair.update(
      all.map(({ label }) => label),
      shown.pair,
    );
    cards.sentence.update(
      sentenceParts((mark) => differenceSentence(all, shown.pair, priced, mark)),
    );
    cards.total.update(comparedTotalRows(all, priced));
    cards.perInhabitant.update(comparedPerInhabitantRows(all, priced));
    cards.breakEven.update(comparedBreakEvenRows(all, priced));
    cards.difference.update(attributionRows(all, shown.pair, priced));
    cards.results.update(resultTable(all, priced));
    cards.assumptions.update(assumptionTable(all, priced));
  };
  return { ...cards, show };
}

/** What opens how a number came about: by the scenario it is of, or by the pair it is between. */
function asks(
  context: ViewContext,
  { tables, sources }: Omit<ComparedOptions, "onPair">,
  shown: () => Shown,
) {
  const between = () => {
    const { all, pair } = shown();
    const [from, to] = pair;
    return [itemAt(all, to), itemAt(all, from)] as const;
  };
  return {
    onAsk: numberExplainer(context, sources, ({ ofNumber }, stated) => {
      const whose = shown().all.find(({ letter }) => letter === stated.of) ?? null;
      return ofNumber(stated, tables, known(whose).result.scenario);
    }),
    onAskPart: numberExplainer(context, sources, ({ ofDifferencePart }, stated) =>
      ofDifferencePart(stated, tables, between()),
    ),
    onAskSentence: explainer(context, sources, ({ ofDifference }, _: StatedFigure) =>
      ofDifference(tables, between()),
    ),
    onAskFigure: explainer(context, sources, ({ ofCompared }, figure: ComparedFigure) =>
      ofCompared(figure.id, { tables, result: itemAt(shown().all, figure.column).result }),
    ),
  };
}
