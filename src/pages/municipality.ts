import { element } from "../components/core/element.js";
import { explainedText } from "../components/core/explained-text.js";
import { keyFigureList } from "../components/core/key-figure-list.js";
import { liveSentence } from "../components/core/live-sentence.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { toggleGroup } from "../components/core/toggle-group.js";
import { barChart } from "../components/figure/bar-chart.js";
import type { OnAsk } from "../components/figure/data-table.js";
import { lineChart } from "../components/figure/line-chart.js";
import { switchedFigure } from "../components/figure/switched-figure.js";
import { chosenList } from "../components/municipality/chosen-list.js";
import { fixedShareInput } from "../components/municipality/fixed-share-input.js";
import { municipalityMap } from "../components/municipality/municipality-map.js";
import { municipalitySearch } from "../components/municipality/municipality-search.js";
import { ownValuePanel } from "../components/municipality/own-value-panel.js";
import { selectionNotice } from "../components/municipality/selection-notice.js";
import type { Tables } from "../model/core/tables.js";
import { decodeMunicipalities } from "../model/municipality/decode-municipalities.js";
import type { Municipality } from "../model/municipality/municipality.js";
import type { MunicipalityTables } from "../model/municipality/municipality-estimate.js";
import { placeCodec, selectionGround } from "../model/municipality/municipality-link.js";
import { municipalityPeers } from "../model/municipality/municipality-peers.js";
import {
  computeMunicipality,
  type MunicipalityResult,
} from "../model/municipality/municipality-result.js";
import {
  type MunicipalitySelection,
  withAdded,
  withToggled,
} from "../model/municipality/municipality-selection.js";
import { ownValuesCodec } from "../model/municipality/own-values-codec.js";
import type { SampleMunicipality } from "../model/municipality/sample-municipality.js";
import type { StatedPlaceId } from "../model/municipality/stated-place-quantities.js";
import {
  withLocal,
  withLocalCost,
  withLocalGrowth,
  withoutLocal,
} from "../model/municipality/with-local.js";
import { presetOf, type Scenario, withPreset } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { undoableInTab } from "../state/kept-history.js";
import { wholeInTab } from "../state/kept-in-tab.js";
import { restorePlaces } from "../state/kept-places.js";
import { keepOwnValues, type Places, unwritten } from "../state/places.js";
import { openWorkspace } from "../state/workspace.js";
import { baselineSentence } from "../view/core/baseline-note.js";
import { presetChoices } from "../view/core/preset-choices.js";
import { type StatedFigure, sentenceParts } from "../view/core/sentence-parts.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import { numberChoices } from "../view/core/year-choices.js";
import { chosenRows } from "../view/municipality/chosen-rows.js";
import { cooperationText } from "../view/municipality/cooperation-text.js";
import { mapGround } from "../view/municipality/map-ground.js";
import {
  comparedPlace,
  municipalityComparisonRows,
} from "../view/municipality/municipality-comparison-rows.js";
import { municipalityCostRows } from "../view/municipality/municipality-cost-rows.js";
import { municipalityFigures } from "../view/municipality/municipality-figures.js";
import {
  comparisonChoices,
  type MunicipalityLabels,
  measureChoices,
  municipalityLabels,
} from "../view/municipality/municipality-labels.js";
import { municipalityMapRows } from "../view/municipality/municipality-map-rows.js";
import { placeName } from "../view/municipality/municipality-name.js";
import { municipalitySentence } from "../view/municipality/municipality-sentence.js";
import { ownValueRows } from "../view/municipality/own-value-rows.js";
import { searchRows } from "../view/municipality/search-rows.js";
import { explainer, numberExplainer, proseNumber, type SourceFiles } from "./parts/explainer.js";
import { homePlaceBar, type PlaceFiles } from "./parts/home-place.js";
import { type Loading, loadedTables } from "./parts/loaded.js";
import { unreadNotice } from "./parts/unread-notice.js";

type MunicipalityFiles = Loading<
  Tables & {
    /** Arrow, as `src/data/municipalities.arrow.ts` writes it. */
    readonly municipalities: ArrayBuffer;
    readonly sample: readonly SampleMunicipality[];
    readonly norway: Parameters<typeof mapGround>[0];
  }
>;

/** The municipality page: what the country's cost comes to in one place, or several together. */
export async function municipalityPage(
  files: MunicipalityFiles,
  sources: SourceFiles & PlaceFiles,
) {
  const { norway, sample, ...read } = await loadedTables(files);
  const tables = { ...read, municipalities: decodeMunicipalities(read.municipalities) };
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  restorePlaces();
  const choices = openChoices(tables);
  const { opened, scenario, places, change } = choices;
  homePlaceBar(context, sources, { tables, scenario, places });
  const { explain, onAsk } = explainers(choices, { tables, sample, context, sources });
  const map = mapGround(norway, tables.municipalities);
  const { update, ...parts } = municipalityParts(choices, { tables, map, context, explain, onAsk });
  /** Brings the page up to date with the choices, and gives what follows from them. */
  const show = (now: Scenario, selection: MunicipalitySelection) => {
    const result = computeMunicipality(tables, now, selection);
    update({ result, peers: municipalityPeers(result, sample) });
    return result;
  };
  const problems = [...opened.places.problems, ...opened.ownValues.problems];
  const labels = municipalityLabels(context.locale);
  return {
    notice: await unreadNotice(opened.scenario, context, change),
    warning: problems.length === 0 ? "" : selectionNotice(problems, context, labels),
    ...parts,
    scenario: scenario.subscribe,
    selection: places.subscribe,
    show,
    startText: baselineSentence(tables.baseline, context),
    number: proseNumber<StatedPlaceId>(onAsk),
    format: context.format,
  };
}

type Choices = ReturnType<typeof openChoices>;

/** What the reader has chosen, in the address and the tab, and how the scenario is changed. */
function openChoices(tables: MunicipalityTables) {
  const ground = selectionGround(tables);
  const ownValues = ownValuesCodec(ground);
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    places: placeCodec(ground),
    ownValues: unwritten(ownValues),
  });
  const scenario = workspace.part("scenario");
  const { change } = undoableInTab(scenario, workspace.address, { tables });
  const places = keepOwnValues(workspace, ownValues);
  return { opened: workspace.opened, scenario, change, places, costYears: ground.costYears };
}

interface ExplainerOptions {
  readonly tables: MunicipalityTables;
  readonly sample: readonly SampleMunicipality[];
  readonly context: ViewContext;
  readonly sources: SourceFiles;
}

/** What opens a figure's arithmetic, and a number's in a table, a chart or the prose. */
function explainers(
  { scenario, places }: Choices,
  { tables, sample, context, sources }: ExplainerOptions,
) {
  const shownPlace = () => {
    const result = computeMunicipality(tables, scenario.get(), places.get());
    return { result, label: placeName(result.members, tables.municipalities, context) };
  };
  return {
    explain: explainer(context, sources, ({ ofPlace }, { id }: StatedFigure) =>
      ofPlace(id, shownPlace(), context),
    ),
    onAsk: numberExplainer(context, sources, ({ ofPlaceNumber }, stated) => {
      const place = shownPlace();
      const peers = municipalityPeers(place.result, sample);
      const other =
        stated.place === undefined
          ? null
          : comparedPlace(stated.place, place.result, peers, context);
      return ofPlaceNumber(stated, place, other);
    }),
  };
}

interface PartOptions extends ReturnType<typeof explainers> {
  readonly tables: MunicipalityTables;
  readonly map: ReturnType<typeof mapGround>;
  readonly context: ViewContext;
}

interface Shown {
  readonly result: MunicipalityResult;
  readonly peers: ReturnType<typeof municipalityPeers>;
}

/** All that the page shows, and how it is brought up to date together. */
function municipalityParts(
  { change, places, costYears }: Choices,
  { tables, map, context, explain, onAsk }: PartOptions,
) {
  const labels = municipalityLabels(context.locale);
  const growth = toggleGroup({
    name: context.labels.presets,
    options: presetChoices(context.words),
    onChange: (preset) => change((now) => withPreset(now, tables.baseline, preset)),
  });
  const cooperation = element("p");
  const together = explainedText(cooperation, explain);
  const parts = {
    ...searchCard(tables.municipalities, labels, places),
    sentence: liveSentence(explain),
    figures: keyFigureList({ onExplain: explain }),
    cost: lineChart(context, { controls: [growth], onAsk }),
    share: fixedShareInput(context, labels, (fixedShare) =>
      places.change((now) => ({ ...now, fixedShare })),
    ),
    own: ownCard(context, labels, places, costYears),
    comparison: comparisonCard(context, labels, onAsk),
    map: mapCard(context, labels, places, onAsk),
  };
  const update = ({ result, peers }: Shown) => {
    const shown = withPrices(context, result.scenario.prices);
    growth.update(presetOf(tables.baseline, result.scenario));
    parts.sentence.update(sentenceParts((mark) => municipalitySentence(result, shown, mark)));
    parts.figures.update(municipalityFigures(result, shown));
    parts.chosen.update(chosenRows(result));
    parts.share.update(result.selection.fixedShare);
    parts.cost.update(municipalityCostRows(result, shown));
    parts.own.update(ownValueRows(result, shown));
    together.update(sentenceParts((mark) => cooperationText(result, shown, mark)));
    parts.comparison.update((kind) => municipalityComparisonRows(result, peers, kind, shown));
    parts.map.update((measure) => municipalityMapRows(result, measure, map, shown));
  };
  return { ...parts, cooperation, update };
}

function searchCard(
  municipalities: readonly Municipality[],
  labels: MunicipalityLabels,
  { change }: Places,
) {
  const search = municipalitySearch({
    labels,
    search: (text) => searchRows(municipalities, text),
    onChoice: (number) => change((now) => withAdded(now, number)),
  });
  const chosen = chosenList({
    labels,
    onRemove: (number) => change((now) => withToggled(now, number)),
    onClear: () => change((now) => ({ ...now, numbers: [] })),
    search: search.input,
  });
  return { search, chosen };
}

function comparisonCard(context: ViewContext, labels: MunicipalityLabels, onAsk: OnAsk) {
  const options = { name: labels.compareWith, options: comparisonChoices(labels) };
  return switchedFigure(options, (control) => barChart(context, { controls: [control], onAsk }));
}

function mapCard(
  context: ViewContext,
  labels: MunicipalityLabels,
  { change }: Places,
  onAsk: OnAsk,
) {
  const options = { name: labels.colors, options: measureChoices(labels) };
  return switchedFigure(options, (control) =>
    municipalityMap(context, {
      labels,
      controls: [control],
      onAsk,
      onToggle: (number) => change((now) => withToggled(now, number)),
    }),
  );
}

function ownCard(
  context: ViewContext,
  labels: MunicipalityLabels,
  { change, fullLink }: Places,
  costYears: readonly number[],
) {
  return ownValuePanel(context, {
    labels,
    years: numberChoices(costYears),
    fullLink,
    onValues: (values) => change((now) => withLocal(now, values)),
    onCost: (category, mnok) => change((now) => withLocalCost(now, category, mnok)),
    onGrowth: (...growth) => change((now) => withLocalGrowth(now, ...growth)),
    onClear: () => change(withoutLocal),
  });
}
