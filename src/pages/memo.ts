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
import type { Tables } from "../model/core/tables.js";
import {
  computePresets,
  computeScenario,
  type Presets,
  type ScenarioResult,
} from "../model/result/scenario-result.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { encodeLink } from "../model/sharing/scenario-link.js";
import { bandCodec } from "../model/uncertainty/band-link.js";
import { uncertaintyCodec } from "../model/uncertainty/uncertainty-link.js";
import { keptInTab, wholeInTab } from "../state/kept-in-tab.js";
import { joinFields } from "../state/query.js";
import { openWorkspace } from "../state/workspace.js";
import { baselineSource } from "../view/core/baseline-note.js";
import { sentenceParts } from "../view/core/sentence-parts.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import { keyFigures } from "../view/result/key-figures.js";
import { perInhabitantRows } from "../view/result/per-inhabitant-rows.js";
import { scenarioSentence } from "../view/result/scenario-sentence.js";
import { staffingRows } from "../view/result/staffing-rows.js";
import { totalRows } from "../view/result/total-rows.js";
import { waterfallRows } from "../view/result/waterfall-rows.js";
import { besideId, memoRows } from "../view/sharing/memo-rows.js";
import { memoWords } from "../view/sharing/words/memo/index.js";
import { numberExplainer, type SourceFiles, scenarioExplainer } from "./parts/explainer.js";
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
  const choices = openChoices(tables);
  const { opened, scenario } = choices;
  const home = homePlaceLine(context, sources, { tables, scenario });
  const { explain, onAsk } = explainers(choices, { tables, context, sources });
  const { ready, update, ...parts } = memoParts(choices, { tables, context, explain, onAsk });
  /** Brings the memo up to date with the scenario, and gives the parts that are written anew. */
  const show = (now: Scenario) => {
    const shown = withPrices(context, now.prices);
    const result = computeScenario(tables, now);
    const presets = computePresets(tables, now);
    const held = choices.pins
      .get()
      .map((pin) => computeScenario(tables, { ...pin, prices: now.prices }));
    update({ result, presets, held, shown });
    const rows = memoRows(result, shown, held);
    return {
      name: rows.name,
      actions: memoActions(context, choices.link(now)),
      assumptions: memoAssumptions(rows, onAsk),
      link: memoLink(context, choices.link(now, { withReasons: false })),
    };
  };
  await ready;
  return {
    notice: withUncertaintyWarning(
      await unreadNotice(opened.scenario, context, scenario.change),
      [...opened.uncertainty.problems, ...opened.band.problems],
      context,
    ),
    home: home.node,
    ...parts,
    scenario: scenario.subscribe,
    show,
    startText: baselineSource(tables.baseline, context),
    date: memoWords(context.locale).date,
  };
}

type Choices = ReturnType<typeof openChoices>;

/** What the reader has chosen, in the address and the tab. */
function openChoices(tables: Tables) {
  const pinned = pinsCodec(tables);
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    uncertainty: uncertaintyCodec,
    band: bandCodec,
    pins: keptInTab("pins", wholeInTab("pins", pinned)),
  });
  const [uncertainty, band] = [workspace.part("uncertainty"), workspace.part("band")];
  const pins = workspace.part("pins");
  return {
    opened: workspace.opened,
    scenario: workspace.part("scenario"),
    uncertainty,
    band,
    pins,
    /** A link to all of it; one without reasons is as short as it can be, for a code. */
    link: (scenario: Scenario, options: { readonly withReasons?: false } = {}) => {
      const own = joinFields(
        encodeLink(scenario, tables, options),
        uncertaintyCodec.write(uncertainty.get()),
        bandCodec.write(band.get()),
      );
      const room = options.withReasons === false ? 0 : linkBudget - own.length;
      return joinFields(own, pinned.write(pins.get(), room));
    },
  };
}

interface Surroundings {
  readonly tables: Tables;
  readonly context: ViewContext;
  readonly sources: SourceFiles;
}

/** What opens a figure's arithmetic, and a number's in a chart or a table, held scenarios' too. */
function explainers(
  { scenario, uncertainty, pins }: Choices,
  { tables, context, sources }: Surroundings,
) {
  return {
    explain: scenarioExplainer(context, sources, { tables, scenario, uncertainty }),
    onAsk: numberExplainer(context, sources, ({ ofTotal }, stated) => {
      const own = scenario.get();
      const beside = pins.get().find((_, place) => besideId(place) === stated.of);
      const asked = beside === undefined ? own : { ...beside, prices: own.prices };
      return ofTotal(stated, { tables, scenario: asked, uncertainty: uncertainty.get() }, context);
    }),
  };
}

interface PartOptions extends Omit<Surroundings, "sources">, ReturnType<typeof explainers> {}

interface Shown {
  readonly result: ScenarioResult;
  readonly presets: Presets;
  readonly held: readonly ScenarioResult[];
  /** With the scenario's price level. */
  readonly shown: ViewContext;
}

/** The sentence, the figures and the charts, and how they are brought up to date together. */
function memoParts(
  { uncertainty, band }: Choices,
  { tables, context, explain, onAsk }: PartOptions,
) {
  const sentence = liveSentence(explain);
  const figures = keyFigureList({ onExplain: explain });
  const total = totalChart(context, { onAsk });
  const steps = waterfallChart(context, { onAsk });
  const [perInhabitant, staffingCost] = [
    lineChart(context, { onAsk }),
    lineChart(context, { onAsk }),
  ];
  /** What the interval's sentence follows. */
  let said = sentenceParts(() => "");
  const span = spanLayer(context, {
    tables,
    isOn: band,
    uncertainty,
    draw: ({ rows, more }) => {
      sentence.update([...said, ...more]);
      total.update(rows);
    },
  });
  const update = ({ result, presets, held, shown }: Shown) => {
    figures.update(keyFigures(result, presets, shown));
    said = sentenceParts((mark) => scenarioSentence(result, shown, mark));
    span.show(result.scenario, totalRows(result, presets, shown, { pinned: held }));
    steps.update(waterfallRows(result, shown));
    perInhabitant.update(perInhabitantRows(result, presets, shown));
    staffingCost.update(staffingRows(result, shown));
  };
  return {
    sentence,
    figures,
    total,
    steps,
    perInhabitant,
    staffingCost,
    ready: span.ready,
    update,
  };
}
