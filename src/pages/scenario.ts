import { pinBar } from "../components/comparison/pin-bar.js";
import { fetchPart } from "../components/core/fetch-part.js";
import { afterFrame } from "../components/core/page/after-frame.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { problemList } from "../components/core/problem-list.js";
import { pinsCodec, withPin } from "../model/comparison/pins.js";
import type { Tables } from "../model/core/tables.js";
import type { ScenarioResult } from "../model/result/scenario-result.js";
import type { StatedId } from "../model/result/stated-quantities.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { stageCodec } from "../model/stage/stage-link.js";
import { bandCodec } from "../model/uncertainty/band-link.js";
import { uncertaintyCodec } from "../model/uncertainty/uncertainty-link.js";
import { undoableInTab } from "../state/kept-history.js";
import { isShortIn, keptInTab, wholeInTab } from "../state/kept-in-tab.js";
import { joinFields } from "../state/query.js";
import { openWorkspace } from "../state/workspace.js";
import { pinRows } from "../view/comparison/pin-rows.js";
import { pinWords } from "../view/comparison/words/pins/index.js";
import { baselineSentence } from "../view/core/baseline-note.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import { keyProblemText } from "../view/sharing/key-problem-text.js";
import {
  numberExplainer,
  proseNumber,
  type SourceFiles,
  scenarioExplainer,
} from "./parts/explainer.js";
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

/** The scenario page: the rates, and all that follows from them. */
export async function scenarioPage(
  files: TableFiles,
  sources: SourceFiles & PlaceFiles & SurveyFiles,
  now = () => new Date(),
) {
  const tables = await loadedTables(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  const choices = openChoices(tables);
  const { scenario, pins, edits, isWhole } = choices;
  const thisYear = () => now().getFullYear();
  const home = homePlaceLine(context, sources, { tables, scenario });
  const tools = toolbar(choices, { tables, context, sources, place: home.place, thisYear });
  const { explain, onAsk } = explainers(choices, { tables, context, sources });
  const { ready, ...cards } = scenarioCards(context, {
    tables,
    change: edits.change,
    band: choices.band,
    uncertainty: choices.uncertainty,
    onExplain: explain,
    onAsk,
    onReferences: referenceOpener(context, { tables, edits, pins, sources, scenario }),
  });
  const held = pinBar(context, {
    onPin: (name) => pins.change((now) => withPin(now, edits.get(), name)),
    onRemove: (place) => pins.change((now) => now.toSpliced(place, 1)),
  });
  const prose = forProse<ScenarioResult>();
  const afterwards = afterFrame();
  /** Brings the page up to date with the scenario. */
  const show = (scenario: Scenario) => {
    const shown = { scenario, pins: pins.get(), thisYear: thisYear() };
    prose.tell(cards.show(shown));
    afterwards(() => {
      held.update(pinRows({ ...shown, isWhole: isWhole() }, tables.baseline, context));
      tools.show();
    });
  };
  await ready;
  return {
    ...(await notices(choices, tables, context)),
    tools,
    home: home.node,
    held,
    ...cards,
    tracking: trackingSlot(context, sources, tables),
    scenario: choices.follow,
    result: prose.subscribe,
    show,
    startText: baselineSentence(tables.baseline, context),
    kroner: ({ prices }: Scenario) => withPrices(context, prices).prices.kroner,
    number: proseNumber<StatedId>(onAsk),
    format: context.format,
  };
}

type Choices = ReturnType<typeof openChoices>;

interface Surroundings {
  readonly tables: Tables;
  readonly context: ViewContext;
  readonly sources: SourceFiles & PlaceFiles & SurveyFiles;
}

/** What the reader has chosen, in the address and the tab, and how it is changed. */
function openChoices(tables: Tables) {
  const plain = { scenario: scenarioCodec(tables), pins: pinsCodec(tables) };
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", plain.scenario),
    uncertainty: uncertaintyCodec,
    band: bandCodec,
    pins: keptInTab("pins", wholeInTab("pins", plain.pins)),
    stage: stageCodec(tables),
  });
  const scenario = workspace.part("scenario");
  const [band, pins] = [workspace.part("band"), workspace.part("pins")];
  return {
    opened: workspace.opened,
    scenario,
    edits: undoableInTab(scenario, workspace.address, { tables }),
    uncertainty: workspace.part("uncertainty"),
    band,
    pins,
    stage: workspace.part("stage"),
    /** What a link says besides the scenario, in as much room. */
    besides: (room: number) =>
      joinFields(bandCodec.write(band.get()), plain.pins.write(pins.get(), room)),
    /** Whether the address says all of the scenario and of what is held. */
    isWhole: () => {
      const { query } = workspace.address;
      return (
        !isShortIn(query, plain.scenario, scenario.get()) &&
        !isShortIn(query, plain.pins, pins.get())
      );
    },
    /** Tells of the scenario, also where something else changes. */
    follow: (listener: (scenario: Scenario) => void) => {
      const tell = paintFirst(listener);
      return workspace.subscribe(({ scenario }) => tell(scenario));
    },
  };
}

interface ToolbarOptions extends Surroundings {
  readonly place: ReturnType<typeof homePlaceLine>["place"];
  readonly thisYear: () => number;
}

/** What is done with the scenario as a whole, showing it to a room among it. */
function toolbar(choices: Choices, { tables, context, sources, place, thisYear }: ToolbarOptions) {
  const { opened, scenario, edits, uncertainty, pins, stage, besides } = choices;
  const tools = scenarioTools(context, edits, {
    tables,
    uncertainty,
    place,
    pins: pins.get,
    besides,
  });
  tools.append(
    stageButton({
      tables,
      context,
      pins,
      sources,
      thisYear: thisYear(),
      scenario: { ...scenario, change: edits.change },
      kept: stage,
      isRead: opened.scenario.unread === null && opened.stage.problems.length === 0,
    }),
  );
  return tools;
}

/** What opens a figure's arithmetic, and a number's in a table, a chart's or the prose. */
function explainers(
  { scenario, uncertainty }: Choices,
  { tables, context, sources }: Surroundings,
) {
  return {
    explain: scenarioExplainer(context, sources, { tables, scenario, uncertainty }),
    onAsk: numberExplainer(context, sources, ({ ofTotal }, stated) => {
      const asked = { tables, scenario: scenario.get(), uncertainty: uncertainty.get() };
      return ofTotal(stated, asked, context);
    }),
  };
}

/** What is told of the address, and of work that was not saved. */
async function notices({ opened, scenario, edits }: Choices, tables: Tables, context: ViewContext) {
  return {
    partNotice: await partNotice(opened, context),
    notice: withUncertaintyWarning(
      (await unreadNotice(opened.scenario, context, edits.change)) ||
        unsavedNotice(scenario, edits.change, tables, context),
      [...opened.uncertainty.problems, ...opened.band.problems],
      context,
    ),
  };
}

/** What the address says of the pins and the stage that could not be read. */
async function partNotice({ pins, stage }: Choices["opened"], context: ViewContext) {
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
