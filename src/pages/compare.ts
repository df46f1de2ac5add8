import { type ComparedFigure, comparisonTable } from "../components/comparison/comparison-table.js";
import { pairSelect } from "../components/comparison/pair-select.js";
import { scenarioPicker } from "../components/comparison/scenario-picker.js";
import { liveSentence } from "../components/core/live-sentence.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { problemList } from "../components/core/problem-list.js";
import { lineChart } from "../components/figure/line-chart.js";
import { waterfallChart } from "../components/result/waterfall-chart.js";
import { readScenarioFile } from "../components/sharing/read-scenario-file.js";
import { savedOffers } from "../components/sharing/saved-offers.js";
import {
  type Comparison,
  type ComparisonChoice,
  comparedScenarios,
  withEntry,
  withoutEntry,
} from "../model/comparison/comparison.js";
import { comparisonCodec } from "../model/comparison/comparison-codec.js";
import { pinsCodec } from "../model/comparison/pins.js";
import { presetIds } from "../model/core/baseline.js";
import { itemAt, known } from "../model/core/series.js";
import type { Tables } from "../model/core/tables.js";
import { computeScenario } from "../model/result/scenario-result.js";
import { type Scenario, withPreset } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { decodeScenario } from "../model/sharing/scenario-json.js";
import { decodeLink, encodeLink } from "../model/sharing/scenario-link.js";
import { keptInTab, wholeInTab } from "../state/kept-in-tab.js";
import { queryOf } from "../state/parts.js";
import { openWorkspace, type Readings, type Store } from "../state/workspace.js";
import { attributionRows } from "../view/comparison/attribution-rows.js";
import { type Compared, compareResults } from "../view/comparison/compared.js";
import {
  comparedBreakEvenRows,
  comparedPerInhabitantRows,
  comparedTotalRows,
} from "../view/comparison/comparison-charts.js";
import { assumptionTable, resultTable } from "../view/comparison/comparison-table.js";
import { comparisonProblemTexts, comparisonTexts } from "../view/comparison/comparison-texts.js";
import { pickerRows } from "../view/comparison/picker-rows.js";
import { type StatedFigure, sentenceParts } from "../view/core/sentence-parts.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import { explainer, numberExplainer, type SourceFiles } from "./parts/explainer.js";
import { homePlaceLine, type PlaceFiles } from "./parts/home-place.js";
import { loadedTables, type TableFiles } from "./parts/loaded.js";

type Change = Store<ComparisonChoice>["change"];

/** The compare page: two to six scenarios, and what makes the difference between two of them. */
export async function comparePage(files: TableFiles, sources: SourceFiles & PlaceFiles) {
  const tables = await loadedTables(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  const codecs = {
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    pins: keptInTab("pins", wholeInTab("pins", pinsCodec(tables))),
    comparison: comparisonCodec(tables),
  };
  const { opened, part, address } = openWorkspace(codecs);
  const home = homePlaceLine(context, sources, {
    ...{ tables, scenario: part("scenario") },
    lead: comparisonTexts(context.locale).own,
  });
  const { subscribe } = part("comparison");
  const change: Change = (next) => {
    part("comparison").change(next);
    // One press is one change: no stream of them has to wait for its last, and a reload keeps it.
    address.flush();
  };
  const { unread, value } = opened.scenario;
  // What could not be read of one's own scenario is told, and the rest compared.
  const own = unread?.scenario ?? value;
  const picker = pickerCard(tables, context, change);
  const shownPair = () => {
    const [from, to] = part("comparison").get().pair;
    return [itemAt(shownResults, to), itemAt(shownResults, from)] as const;
  };
  const pair = pairSelect(context, {
    onChange: (places) => change((now) => ({ ...now, pair: places })),
  });
  let shownResults: readonly Compared[] = [];
  const onAsk = numberExplainer(context, sources, ({ ofNumber }, stated) => {
    const whose = shownResults.find(({ letter }) => letter === stated.of) ?? null;
    return ofNumber(stated, tables, known(whose).result.scenario);
  });
  const onAskPart = numberExplainer(context, sources, ({ ofDifferencePart }, stated) =>
    ofDifferencePart(stated, tables, shownPair()),
  );
  const total = lineChart(context, { onAsk });
  const perInhabitant = lineChart(context, { onAsk });
  const breakEven = lineChart(context, { onAsk });
  const difference = waterfallChart(context, { controls: [pair], onAsk: onAskPart });
  const sentence = liveSentence(
    explainer(context, sources, ({ ofDifference }, _: StatedFigure) =>
      ofDifference(tables, shownPair()),
    ),
  );
  const explain = explainer(context, sources, ({ ofCompared }, figure: ComparedFigure) =>
    ofCompared(figure.id, { tables, result: itemAt(shownResults, figure.column).result }),
  );
  const results = comparisonTable({ onExplain: explain });
  const assumptions = comparisonTable({ onAsk });

  /** Brings the page up to date with what is compared, and gives what follows from it. */
  const show = (chosen: ComparisonChoice) => {
    const comparison: Comparison = { own, ...chosen };
    const computed = comparedScenarios(comparison).map((one) => computeScenario(tables, one));
    const all = compareResults(computed, context, chosen.letters);
    shownResults = all;
    const shown = withPrices(context, own.prices);
    const between = attributionRows(all, comparison.pair, shown);
    const query = queryOf("comparison", address.query());
    const inAddress = codecs.comparison.read(query, {
      scenario: value,
      pins: opened.pins.value,
    });
    const isWhole = JSON.stringify(inAddress.value.entries) === JSON.stringify(chosen.entries);
    const write = (one: Scenario) => encodeLink(one, tables);
    picker.update(pickerRows(all, comparison, { write, isWhole }, context));
    pair.update(
      all.map(({ label }) => label),
      comparison.pair,
    );
    sentence.update(
      sentenceParts((mark) => attributionRows(all, comparison.pair, shown, mark).title),
    );
    total.update(comparedTotalRows(all, shown));
    perInhabitant.update(comparedPerInhabitantRows(all, shown));
    breakEven.update(comparedBreakEvenRows(all, shown));
    difference.update(between);
    results.update(resultTable(all, shown));
    assumptions.update(assumptionTable(all, shown));
    return all;
  };
  return {
    notice: unreadCard(opened, context),
    home: home.node,
    ...{ sentence, picker, total, perInhabitant, breakEven, difference, results, assumptions },
    comparison: subscribe,
    show,
  };
}

function pickerCard(tables: Tables, context: ViewContext, change: Change) {
  const add = (scenario: Scenario | "own") => change((now) => withEntry(now, scenario));
  const usual = decodeLink("", tables).scenario;
  const offers = presetIds.map((preset) => ({
    label: context.words.preset[preset],
    scenario: withPreset(usual, tables.baseline, preset),
  }));
  return scenarioPicker(context, {
    more: savedOffers(context, tables, add),
    offers: [...offers, { label: comparisonTexts(context.locale).own, scenario: "own" }],
    readLink: (query) => decodeLink(queryOf("scenario", query), tables),
    readFile: (file) => readScenarioFile(file, { decode: (json) => decodeScenario(json, tables) }),
    onAdd: add,
    onRemove: (place) => change((now) => withoutEntry(now, place)),
  });
}

type Opened = Readings<{
  readonly scenario: ReturnType<typeof scenarioCodec>;
  readonly pins: ReturnType<typeof pinsCodec>;
  readonly comparison: ReturnType<typeof comparisonCodec>;
}>;

/** What of the address could not be read. */
function unreadCard({ scenario: { unread }, pins, comparison }: Opened, context: ViewContext) {
  const fields = unread?.problems ?? [];
  const own = { text: location.search, kind: "scenario", fields } as const;
  const problems = [...(fields.length > 0 ? [own] : []), ...pins.problems, ...comparison.problems];
  const notice = problemList(comparisonTexts(context.locale).unreadable);
  notice.update(problems.flatMap((one) => comparisonProblemTexts(one, context)));
  return notice;
}
