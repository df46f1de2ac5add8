import { keyFigureList } from "../components/core/key-figure-list.js";
import { liveSentence } from "../components/core/live-sentence.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { printInLight } from "../components/core/page/print-in-light.js";
import { lineChart } from "../components/figure/line-chart.js";
import { totalChart } from "../components/result/total-chart.js";
import { waterfallChart } from "../components/result/waterfall-chart.js";
import { memoActions } from "../components/sharing/memo-actions.js";
import { memoAssumptions } from "../components/sharing/memo-assumptions.js";
import { memoLink } from "../components/sharing/memo-link.js";
import { pinsCodec } from "../model/comparison/pins.js";
import { linkBudget } from "../model/core/link-budget.js";
import { computePresets, computeScenario } from "../model/result/scenario-result.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { encodeLink } from "../model/sharing/scenario-link.js";
import { bandCodec } from "../model/uncertainty/band-link.js";
import { uncertaintyCodec } from "../model/uncertainty/uncertainty-link.js";
import { keptInTab, wholeInTab } from "../state/kept-in-tab.js";
import { joinFields } from "../state/query.js";
import { openWorkspace } from "../state/workspace.js";
import { baselineSource } from "../view/core/baseline-note.js";
import { type StatedFigure, sentenceParts } from "../view/core/sentence-parts.js";
import { viewContext, withPrices } from "../view/core/view-context.js";
import { keyFigures } from "../view/result/key-figures.js";
import { perInhabitantRows } from "../view/result/per-inhabitant-rows.js";
import { scenarioSentence } from "../view/result/scenario-sentence.js";
import { staffingRows } from "../view/result/staffing-rows.js";
import { totalRows } from "../view/result/total-rows.js";
import { waterfallRows } from "../view/result/waterfall-rows.js";
import { besideId, memoRows } from "../view/sharing/memo-rows.js";
import { memoWords } from "../view/sharing/words/memo/index.js";
import { explainer, numberExplainer, type SourceFiles } from "./parts/explainer.js";
import { homePlaceLine, type PlaceFiles } from "./parts/home-place.js";
import { loadedTables, type TableFiles } from "./parts/loaded.js";
import { spanLayer } from "./parts/span-layer.js";
import { unreadNotice, withUncertaintyWarning } from "./parts/unread-notice.js";

/** The memo: one scenario on two sheets of paper. */
export async function memoPage(files: TableFiles, sources: SourceFiles & PlaceFiles) {
  const tables = await loadedTables(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  printInLight();
  const pinned = pinsCodec(tables);
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    uncertainty: uncertaintyCodec,
    band: bandCodec,
    pins: keptInTab("pins", wholeInTab("pins", pinned)),
  });
  const [uncertainty, band] = [workspace.part("uncertainty"), workspace.part("band")];
  const pins = workspace.part("pins");
  const { get, change, subscribe } = workspace.part("scenario");
  const home = homePlaceLine(context, sources, { tables, scenario: { get, subscribe } });
  const explain = explainer(context, sources, ({ ofScenario }, { id }: StatedFigure) => {
    const drawn = { tables, uncertainty: uncertainty.get() };
    return ofScenario(id, { ...drawn, result: computeScenario(tables, get()) }, context);
  });
  const onAsk = numberExplainer(context, sources, ({ ofTotal }, stated) => {
    const own = get();
    const beside = pins.get().find((_, place) => besideId(place) === stated.of);
    const scenario = beside === undefined ? own : { ...beside, prices: own.prices };
    return ofTotal(stated, { tables, scenario, uncertainty: uncertainty.get() }, context);
  });
  const sentence = liveSentence(explain);
  /** What the interval's sentence follows. */
  let said = sentenceParts(() => "");
  const figures = keyFigureList({ onExplain: explain });
  const total = totalChart(context, { onAsk });
  const span = spanLayer(context, {
    tables,
    isOn: band,
    uncertainty,
    draw: ({ rows, more }) => {
      sentence.update([...said, ...more]);
      total.update(rows);
    },
  });
  const steps = waterfallChart(context, { onAsk });
  const perInhabitant = lineChart(context, { onAsk });
  const staffingCost = lineChart(context, { onAsk });

  /** Brings the memo up to date with the scenario, and gives the parts that are written anew. */
  const show = (scenario: Scenario) => {
    const result = computeScenario(tables, scenario);
    const presets = computePresets(tables, scenario);
    const held = pins
      .get()
      .map((pin) => computeScenario(tables, { ...pin, prices: scenario.prices }));
    const shown = withPrices(context, scenario.prices);
    figures.update(keyFigures(result, presets, shown));
    said = sentenceParts((mark) => scenarioSentence(result, shown, mark));
    span.show(scenario, totalRows(result, presets, shown, { pinned: held }));
    steps.update(waterfallRows(result, shown));
    perInhabitant.update(perInhabitantRows(result, presets, shown));
    staffingCost.update(staffingRows(result, shown));
    const rows = memoRows(result, shown, held);
    const query = (options: { readonly withReasons?: false } = {}) => {
      const own = joinFields(
        encodeLink(scenario, tables, options),
        uncertaintyCodec.write(uncertainty.get()),
        bandCodec.write(band.get()),
      );
      const room = options.withReasons === false ? 0 : linkBudget - own.length;
      return joinFields(own, pinned.write(pins.get(), room));
    };
    return {
      name: rows.name,
      actions: memoActions(context, query()),
      assumptions: memoAssumptions(rows, onAsk),
      link: memoLink(context, query({ withReasons: false })),
    };
  };
  const { opened } = workspace;
  await span.ready;
  return {
    notice: withUncertaintyWarning(
      await unreadNotice(opened.scenario, context, change),
      [...opened.uncertainty.problems, ...opened.band.problems],
      context,
    ),
    home: home.node,
    sentence,
    figures,
    total,
    steps,
    perInhabitant,
    staffingCost,
    scenario: subscribe,
    show,
    startText: baselineSource(tables.baseline, context),
    date: memoWords(context.locale).date,
  };
}
