import { pinBar } from "../components/comparison/pin-bar.js";
import { carryQuery } from "../components/core/carry-query.js";
import { keyFigureList } from "../components/core/key-figure-list.js";
import { liveSentence } from "../components/core/live-sentence.js";
import { pageLocale } from "../components/core/page-locale.js";
import { problemList } from "../components/core/problem-list.js";
import { lineChart } from "../components/figure/line-chart.js";
import { categoryCharts } from "../components/result/category-charts.js";
import type { SetGrowth } from "../components/result/growth-handles.js";
import { totalChart } from "../components/result/total-chart.js";
import { waterfallChart } from "../components/result/waterfall-chart.js";
import { populationSelect } from "../components/scenario/population-select.js";
import { rateGrid } from "../components/scenario/rate-grid.js";
import { type LinkedPins, pinsCodec, withPin } from "../model/comparison/pins.js";
import type { Baseline } from "../model/core/baseline.js";
import type { Population } from "../model/core/population.js";
import { computePresets, computeScenario } from "../model/result/scenario-result.js";
import { joinPeriods, splitPeriod } from "../model/scenario/periods.js";
import {
  type Scenario,
  withCategoryPreset,
  withGrowth,
  withPreset,
  withReason,
} from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { bandCodec } from "../model/uncertainty/band-link.js";
import { uncertaintyCodec } from "../model/uncertainty/uncertainty-link.js";
import { undoable } from "../state/history.js";
import { isShortIn, keptInTab, wholeInTab } from "../state/kept-in-tab.js";
import { joinFields } from "../state/query.js";
import { openWorkspace, type Store } from "../state/workspace.js";
import { comparisonProblemTexts, comparisonTexts } from "../view/comparison/comparison-texts.js";
import { pinRows } from "../view/comparison/pin-rows.js";
import { baselineSentence } from "../view/core/baseline-note.js";
import { populationChoices } from "../view/core/population-choices.js";
import { type StatedFigure, sentenceParts } from "../view/core/sentence-parts.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import { categoriesRows } from "../view/result/category-rows.js";
import { keyFigures } from "../view/result/key-figures.js";
import { perInhabitantRows } from "../view/result/per-inhabitant-rows.js";
import { scenarioHeadline, scenarioSentence } from "../view/result/scenario-sentence.js";
import { staffingRows } from "../view/result/staffing-rows.js";
import { totalRows } from "../view/result/total-rows.js";
import { waterfallRows } from "../view/result/waterfall-rows.js";
import { rateGridRows } from "../view/scenario/rate-grid-rows.js";
import { explainer, type SourceFiles } from "./parts/explainer.js";
import { homePlaceLine, type PlaceFiles } from "./parts/home-place.js";
import { loadedTables, type TableFiles } from "./parts/loaded.js";
import { priceSwitch } from "./parts/price-controls.js";
import { referenceOpener } from "./parts/reference/references.js";
import { scenarioTools } from "./parts/scenario-tools.js";
import { spanLayer } from "./parts/span-layer.js";
import { stageButton } from "./parts/stage-button.js";
import { type SurveyFiles, trackingSlot } from "./parts/survey/tracking-slot.js";
import { unreadNotice, withUncertaintyWarning } from "./parts/unread-notice.js";
import { unsavedNotice } from "./parts/unsaved-notice.js";

type Change = Store<Scenario>["change"];

/** The scenario page: the rates, and all that follows from them. */
export async function scenarioPage(
  files: TableFiles,
  sources: SourceFiles & PlaceFiles & SurveyFiles,
  now = () => new Date(),
) {
  const tables = await loadedTables(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  const plain = { scenario: scenarioCodec(tables), pins: pinsCodec(tables) };
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", plain.scenario),
    uncertainty: uncertaintyCodec,
    band: bandCodec,
    pins: keptInTab("pins", wholeInTab("pins", plain.pins)),
  });
  const [uncertainty, band] = [workspace.part("uncertainty"), workspace.part("band")];
  const pins = workspace.part("pins");
  const home = homePlaceLine(context, sources, {
    ...{ tables, scenario: workspace.part("scenario") },
  });
  const edits = undoable(workspace.part("scenario"));
  const kroner = priceSwitch(tables.prices, context, edits.change);
  const inhabitants = inhabitantSelect(tables.population, context, edits.change);
  const tools = scenarioTools(context, edits, {
    ...{ tables, uncertainty, place: home.place, pins: pins.get },
    besides: (room) => joinFields(bandCodec.write(band.get()), plain.pins.write(pins.get(), room)),
  });
  tools.append(
    stageButton({
      ...{ tables, context, pins, thisYear: now().getFullYear() },
      scenario: { ...workspace.part("scenario"), change: edits.change },
      isRead: workspace.opened.scenario.unread === null,
    }),
  );
  const explain = explainer(context, sources, ({ ofScenario }, { id }: StatedFigure) => {
    const result = computeScenario(tables, workspace.part("scenario").get());
    return ofScenario(id, { tables, result }, context);
  });
  const sentence = liveSentence(explain);
  const figures = keyFigureList({ onExplain: explain });
  const onReferences = referenceOpener(context, {
    ...{ tables, edits, pins, published: sources.published },
    scenario: workspace.part("scenario"),
  });
  const rates = rateCard(tables.baseline, context, { change: edits.change, onReferences });
  /** The headline is shown, the whole sentence read out; the interval's follows either. */
  let said = { headline: sentenceParts(() => ""), full: "" };
  const span = spanLayer(context, {
    ...{ tables, isOn: band, uncertainty },
    draw: (shown) => {
      const more = shown.sentence.slice(said.full.length);
      sentence.update([...said.headline, more === "" ? "" : `.${more}`], shown.sentence);
      total.update(shown.rows);
    },
  });
  const total = totalChart(context, {
    controls: [kroner, span],
    edit: { ...curveEdits(edits.change), ...periodEdits(edits.change) },
  });
  const categories = categoryCharts(context, curveEdits(edits.change));
  const perInhabitant = lineChart(context, { controls: [inhabitants] });
  const staffingCost = lineChart(context);
  const steps = waterfallChart(context);

  const held = pinBar(context, {
    onPin: (name) => pins.change((now) => withPin(now, edits.get(), name)),
    onRemove: (place) => pins.change((now) => now.toSpliced(place, 1)),
  });

  /** Brings the page up to date with the scenario, and gives what follows from it. */
  const show = (scenario: Scenario) => {
    const result = computeScenario(tables, scenario);
    const presets = computePresets(tables, scenario);
    const pinned = pins
      .get()
      .map((pin) => computeScenario(tables, { ...pin, prices: scenario.prices }));
    const shown = withPrices(context, scenario.prices);
    figures.update(keyFigures(result, presets, shown));
    rates.update(rateGridRows(scenario, tables.baseline, context));
    inhabitants.update(scenario.population);
    kroner.update(scenario.prices);
    said = {
      headline: sentenceParts((mark) => scenarioHeadline(result, shown, mark)),
      full: scenarioSentence(result, shown),
    };
    span.show(scenario, {
      sentence: said.full,
      rows: totalRows(result, presets, shown, { thisYear: now().getFullYear(), pinned }),
    });
    categories.update(categoriesRows(result, presets, shown));
    perInhabitant.update(perInhabitantRows(result, presets, shown));
    staffingCost.update(staffingRows(result, shown));
    steps.update(waterfallRows(result, shown));
    const query = workspace.address.query();
    const isWhole =
      !isShortIn(query, plain.scenario, scenario) && !isShortIn(query, plain.pins, pins.get());
    held.update(pinRows({ pins: pins.get(), scenario, isWhole }, tables.baseline, context));
    tools.show();
    return result;
  };
  const { opened } = workspace;
  return {
    pinNotice: pinNotice(opened.pins, context),
    notice: withUncertaintyWarning(
      unreadNotice(opened.scenario, context, edits.change) ||
        unsavedNotice(workspace.part("scenario"), edits.change, tables, context),
      [...opened.uncertainty.problems, ...opened.band.problems],
      context,
    ),
    ...{ tools, home: home.node, held },
    ...{ sentence, figures, rates, total, categories, perInhabitant, staffingCost, steps },
    tracking: trackingSlot(context, sources, tables),
    scenario: (listener: (scenario: Scenario) => void) =>
      workspace.subscribe(({ scenario }) => listener(scenario)),
    show,
    startText: baselineSentence(tables.baseline, context),
    format: context.format,
  };
}

/** What of the address's pins could not be read. */
function pinNotice({ problems }: LinkedPins, context: ViewContext) {
  const notice = problemList(comparisonTexts(context.locale).unreadable);
  notice.update(problems.flatMap((one) => comparisonProblemTexts(one, context)));
  return notice;
}

interface RateActs {
  readonly change: Change;
  readonly onReferences: () => void;
}

function rateCard(baseline: Baseline, context: ViewContext, { change, onReferences }: RateActs) {
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
