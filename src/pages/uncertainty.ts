import { element } from "../components/core/element.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { selectionNotice } from "../components/municipality/selection-notice.js";
import { basisBox } from "../components/uncertainty/basis-box.js";
import type { AskedSpread } from "../components/uncertainty/spread-panel.js";
import { uncertaintyNotice } from "../components/uncertainty/uncertainty-notice.js";
import { known } from "../model/core/series.js";
import type { Tables } from "../model/core/tables.js";
import { decodeMunicipalities } from "../model/municipality/decode-municipalities.js";
import type { MunicipalityTables } from "../model/municipality/municipality-estimate.js";
import { placeCodec, selectionGround } from "../model/municipality/municipality-link.js";
import type { MunicipalitySelection } from "../model/municipality/municipality-selection.js";
import { ownValuesCodec } from "../model/municipality/own-values-codec.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import type { Uncertainty } from "../model/uncertainty/uncertainty.js";
import { uncertaintyCodec } from "../model/uncertainty/uncertainty-link.js";
import type { UncertaintyView } from "../model/uncertainty/uncertainty-view.js";
import { viewCodec } from "../model/uncertainty/view-link.js";
import type { UndoableScenario } from "../state/history.js";
import { undoableInTab } from "../state/kept-history.js";
import { wholeInTab } from "../state/kept-in-tab.js";
import { keepPlaces, restorePlaces } from "../state/kept-places.js";
import { keepOwnValues, type Places, unwritten } from "../state/places.js";
import { openWorkspace, type Store } from "../state/workspace.js";
import { type ViewContext, viewContext } from "../view/core/view-context.js";
import { municipalityLabels } from "../view/municipality/municipality-labels.js";
import { basisRows } from "../view/uncertainty/basis-rows.js";
import {
  type Explainable,
  explainer,
  numberExplainer,
  type SourceFiles,
} from "./parts/explainer.js";
import { homePlaceLine, type PlaceFiles } from "./parts/home-place.js";
import { type Loading, loadedTables } from "./parts/loaded.js";
import { scenarioTools } from "./parts/scenario-tools.js";
import { showUncertainty } from "./parts/uncertainty/show-uncertainty.js";
import { uncertaintyCards } from "./parts/uncertainty/uncertainty-cards.js";
import { unreadNotice } from "./parts/unread-notice.js";

type UncertaintyFiles = Loading<
  Tables & {
    /** Arrow, as `src/data/municipalities.arrow.ts` writes it. */
    readonly municipalities: ArrayBuffer;
  }
>;

/** The uncertainty page: how sure the scenario's cost is, and what that hangs on. */
export async function uncertaintyPage(files: UncertaintyFiles, sources: SourceFiles & PlaceFiles) {
  const read = await loadedTables(files);
  const tables = { ...read, municipalities: decodeMunicipalities(read.municipalities) };
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  restorePlaces();
  const { workspace, places } = openParts(tables);
  const [scenario, uncertainty] = [workspace.part("scenario"), workspace.part("uncertainty")];
  const home = homePlaceLine(context, sources, {
    tables,
    scenario,
    places: reloading(places, workspace.address.flush),
  });
  const edits = undoableInTab(scenario, workspace.address, { tables });
  const view = workspace.part("uncertaintyView");
  const options = { tables, edits, uncertainty, view, sources, place: places.get() };
  const { cards, tools, show } = uncertaintyDesk(context, options);
  const { opened } = workspace;
  return {
    notice: await unreadNotice(opened.scenario, context, edits.change),
    warning: linkWarning(opened, context),
    tools,
    home: home.node,
    presets: cards.presets,
    fan: cards.fan,
    chance: cards.chance,
    layers: cards.layers,
    spreads: cards.spreads,
    drivers: cards.drivers,
    basis: basisCard(context, options),
    scenario: scenario.subscribe,
    uncertainty: uncertainty.subscribe,
    view: view.subscribe,
    show,
  };
}

interface DeskOptions {
  readonly tables: MunicipalityTables;
  readonly edits: UndoableScenario;
  readonly uncertainty: Store<Uncertainty>;
  readonly view: Store<UncertaintyView>;
  readonly place: MunicipalitySelection;
  readonly sources: SourceFiles;
}

/** The cards and tools of the page, and how they are brought up to date. */
function uncertaintyDesk(
  context: ViewContext,
  { tables, edits, uncertainty, view, place, sources }: DeskOptions,
) {
  const onAsk = numberExplainer(context, sources, (part, stated) => {
    if (stated.part !== undefined) return part.ofQuantile(stated, known(shown.chance()), context);
    const setting = part.ofSetting(stated, uncertainty.get());
    if (setting !== null) return setting;
    return view.get().quantity === "municipality"
      ? part.ofSelection(stated, { tables, scenario: edits.get(), selection: place }, context)
      : part.ofNumber(stated, tables, edits.get());
  });
  const cards = uncertaintyCards(context, {
    onExplainChance: explainer(context, sources, ({ ofChance }, { id }: Explainable) =>
      ofChance(id, known(shown.chance())),
    ),
    onAsk,
    ...bandExplainers(context, { tables, edits, uncertainty, view, sources }),
    baseline: tables.baseline,
    hasPlace: place.numbers.length > 0,
    scenario: edits,
    uncertainty,
    view,
  });
  const tools = scenarioTools(context, edits, {
    tables,
    uncertainty,
    besides: () => viewCodec(tables.baseline).write(view.get()),
  });
  const shown = showUncertainty(cards, { tables, place, context });
  /** Brings the page up to date. */
  const show = (scenario: Scenario, now: Uncertainty, at: UncertaintyView) => {
    shown.show({ scenario, uncertainty: now, view: at });
    tools.show();
  };
  return { cards, tools, show };
}

/** What opens how the figures of the band, of its layers and of what drives it came about. */
function bandExplainers(
  context: ViewContext,
  { tables, edits, uncertainty, view, sources }: Omit<DeskOptions, "place">,
) {
  const drawn = () => ({ tables, scenario: edits.get(), uncertainty: uncertainty.get() });
  return {
    onExplain: explainer(context, sources, ({ ofBand }, { id }: Explainable) =>
      ofBand(id, { ...drawn(), year: view.get().year }, context),
    ),
    onExplainSpread: explainer(context, sources, ({ ofSpread }, { row }: AskedSpread) =>
      ofSpread(row, drawn(), context),
    ),
    onAskDriver: numberExplainer(context, sources, ({ ofDriver }, stated) =>
      ofDriver(stated, drawn(), context),
    ),
  };
}

/** What the band rests on, in the kroner of the data. */
function basisCard(
  context: ViewContext,
  { tables, edits, uncertainty, sources }: Omit<DeskOptions, "view" | "place">,
) {
  const explain = explainer(context, sources, ({ ofBand }, { id }: Explainable) => {
    const now = edits.get();
    const scenario = { ...now, prices: { ...now.prices, year: tables.prices.baseYear } };
    const drawn = { tables, scenario, uncertainty: uncertainty.get() };
    return ofBand(id, { ...drawn, year: tables.baseline.year }, context);
  });
  return basisBox(basisRows(tables, context), explain);
}

/** The page draws for the place that it was opened with: another place opens it anew. */
function reloading(places: Places, flush: () => void): Places {
  const change: Places["change"] = (next) => {
    places.change(next);
    keepPlaces(places.get().numbers);
    flush();
    location.reload();
  };
  return { ...places, change };
}

function openParts(tables: Parameters<typeof selectionGround>[0]) {
  const ground = selectionGround(tables);
  const ownValues = ownValuesCodec(ground);
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    places: placeCodec(ground),
    ownValues: unwritten(ownValues),
    uncertainty: uncertaintyCodec,
    uncertaintyView: viewCodec(tables.baseline),
  });
  return { workspace, places: keepOwnValues(workspace, ownValues) };
}

/** What of the link's other parts could not be read; "" when it all could. */
function linkWarning(
  {
    places,
    ownValues,
    uncertainty,
    uncertaintyView,
  }: ReturnType<typeof openParts>["workspace"]["opened"],
  context: ViewContext,
): HTMLElement | "" {
  const unread = [...uncertainty.problems, ...uncertaintyView.problems];
  const problems = [...places.problems, ...ownValues.problems];
  const labels = municipalityLabels(context.locale);
  const notices = [
    ...(unread.length === 0 ? [] : [uncertaintyNotice(unread, context)]),
    ...(problems.length === 0 ? [] : [selectionNotice(problems, context, labels)]),
  ];
  return notices.length === 0 ? "" : element("div", {}, notices);
}
