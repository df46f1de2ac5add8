import { pinBar } from "../components/comparison/pin-bar.js";
import { fetchPart } from "../components/core/fetch-part.js";
import { afterFrame } from "../components/core/page/after-frame.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { problemList } from "../components/core/problem-list.js";
import { type LinkedPins, pinsCodec, withPin } from "../model/comparison/pins.js";
import { computeScenario, type ScenarioResult } from "../model/result/scenario-result.js";
import type { StatedId } from "../model/result/stated-quantities.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { type LinkedStage, stageCodec } from "../model/stage/stage-link.js";
import { bandCodec } from "../model/uncertainty/band-link.js";
import { uncertaintyCodec } from "../model/uncertainty/uncertainty-link.js";
import { undoableInTab } from "../state/kept-history.js";
import { isShortIn, keptInTab, wholeInTab } from "../state/kept-in-tab.js";
import { joinFields } from "../state/query.js";
import { openWorkspace } from "../state/workspace.js";
import { pinRows } from "../view/comparison/pin-rows.js";
import { pinWords } from "../view/comparison/words/pins/index.js";
import { baselineSentence } from "../view/core/baseline-note.js";
import type { StatedFigure } from "../view/core/sentence-parts.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import { keyProblemText } from "../view/sharing/key-problem-text.js";
import { explainer, numberExplainer, proseNumber, type SourceFiles } from "./parts/explainer.js";
import { forProse } from "./parts/for-prose.js";
import { homePlaceLine, type PlaceFiles } from "./parts/home-place.js";
import { loadedTables, type TableFiles } from "./parts/loaded.js";
import { paintFirst } from "./parts/paint-first.js";
import { referenceOpener } from "./parts/reference/references.js";
import { scenarioCards } from "./parts/scenario-cards.js";
import { scenarioTools } from "./parts/scenario-tools.js";
import { stageButton } from "./parts/stage-button.js";
import { type SurveyFiles, trackingSlot } from "./parts/survey/tracking-slot.js";
import { unreadNotice, withUncertaintyWarning } from "./parts/unread-notice.js";
import { unsavedNotice } from "./parts/unsaved-notice.js";

interface Opened {
  readonly pins: LinkedPins;
  readonly stage: LinkedStage;
}

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
    stage: stageCodec(tables),
  });
  const { opened } = workspace;
  const [uncertainty, band] = [workspace.part("uncertainty"), workspace.part("band")];
  const pins = workspace.part("pins");
  const home = homePlaceLine(context, sources, {
    tables,
    scenario: workspace.part("scenario"),
  });
  const edits = undoableInTab(workspace.part("scenario"), workspace.address, { tables });
  const tools = scenarioTools(context, edits, {
    tables,
    uncertainty,
    place: home.place,
    pins: pins.get,
    besides: (room) => joinFields(bandCodec.write(band.get()), plain.pins.write(pins.get(), room)),
  });
  tools.append(
    stageButton({
      tables,
      context,
      pins,
      sources,
      thisYear: now().getFullYear(),
      scenario: { ...workspace.part("scenario"), change: edits.change },
      kept: workspace.part("stage"),
      isRead: opened.scenario.unread === null && opened.stage.problems.length === 0,
    }),
  );
  const explain = explainer(context, sources, ({ ofScenario }, { id }: StatedFigure) => {
    const result = computeScenario(tables, workspace.part("scenario").get());
    return ofScenario(id, { tables, result, uncertainty: uncertainty.get() }, context);
  });
  const onAsk = numberExplainer(context, sources, ({ ofTotal }, stated) => {
    const scenario = workspace.part("scenario").get();
    return ofTotal(stated, { tables, scenario, uncertainty: uncertainty.get() }, context);
  });
  const onReferences = referenceOpener(context, {
    tables,
    edits,
    pins,
    sources,
    scenario: workspace.part("scenario"),
  });
  const { ready, ...cards } = scenarioCards(context, {
    tables,
    change: edits.change,
    band,
    uncertainty,
    onExplain: explain,
    onAsk,
    onReferences,
  });
  const held = pinBar(context, {
    onPin: (name) => pins.change((now) => withPin(now, edits.get(), name)),
    onRemove: (place) => pins.change((now) => now.toSpliced(place, 1)),
  });

  const prose = forProse<ScenarioResult>();
  const afterwards = afterFrame();
  /** Brings the page up to date with the scenario. */
  const show = (scenario: Scenario) => {
    const shown = { scenario, pins: pins.get(), thisYear: now().getFullYear() };
    prose.tell(cards.show(shown));
    afterwards(() => {
      const { query } = workspace.address;
      const isWhole =
        !isShortIn(query, plain.scenario, scenario) && !isShortIn(query, plain.pins, pins.get());
      held.update(pinRows({ ...shown, isWhole }, tables.baseline, context));
      tools.show();
    });
  };
  await ready;
  return {
    partNotice: await partNotice(opened, context),
    notice: withUncertaintyWarning(
      (await unreadNotice(opened.scenario, context, edits.change)) ||
        unsavedNotice(workspace.part("scenario"), edits.change, tables, context),
      [...opened.uncertainty.problems, ...opened.band.problems],
      context,
    ),
    tools,
    home: home.node,
    held,
    ...cards,
    tracking: trackingSlot(context, sources, tables),
    scenario: (listener: (scenario: Scenario) => void) => {
      const tell = paintFirst(listener);
      return workspace.subscribe(({ scenario }) => tell(scenario));
    },
    result: prose.subscribe,
    show,
    startText: baselineSentence(tables.baseline, context),
    kroner: ({ prices }: Scenario) => withPrices(context, prices).prices.kroner,
    number: proseNumber<StatedId>(onAsk),
    format: context.format,
  };
}

/** What the address says of the pins and the stage that could not be read. */
async function partNotice({ pins, stage }: Opened, context: ViewContext) {
  const notice = problemList(pinWords(context.locale).unreadable);
  const part =
    pins.problems.length === 0
      ? null
      : await fetchPart(() => import("../view/comparison/comparison-problem-texts.js"));
  notice.update([
    ...pins.problems.flatMap((one) => part?.comparisonProblemTexts(one, context) ?? []),
    ...stage.problems.map((one) => keyProblemText(one, context)),
  ]);
  return notice;
}
