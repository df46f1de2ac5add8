import { toast } from "../../components/core/toast.js";
import { stageBar } from "../../components/stage/stage-bar.js";
import { stageShow } from "../../components/stage/stage-show.js";
import { stageWindow } from "../../components/stage/stage-window.js";
import type { Pins } from "../../model/comparison/pins.js";
import type { Tables } from "../../model/core/tables.js";
import { computePresets, computeScenario } from "../../model/result/scenario-result.js";
import { periodOf, type Scenario } from "../../model/scenario/scenario.js";
import { decodeLink, encodeLink } from "../../model/sharing/scenario-link.js";
import { type KeptStage, type Stage, stageSteps } from "../../model/stage/stage.js";
import { mirrorAddress, type StageKind } from "../../state/stage-address.js";
import { stageChannel } from "../../state/stage-channel.js";
import { stageControls } from "../../state/stage-controls.js";
import type { Store } from "../../state/workspace.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import { rateGridRows } from "../../view/scenario/rate-grid-rows.js";
import { stageRows } from "../../view/stage/stage-rows.js";
import { stageWords } from "../../view/stage/words/index.js";

/** What the stage shows and changes. */
export interface StageOptions {
  readonly tables: Tables;
  readonly scenario: Store<Scenario>;
  readonly pins: Pick<Store<Pins>, "get">;
  /** What the address remembers of the stage. */
  readonly kept: Pick<Store<KeptStage>, "get" | "change">;
  readonly context: ViewContext;
  readonly thisYear: number;
  readonly onClose: () => void;
}

/** Shows the scenario to a room. Fetched when that is first asked for. */
export function openStage(kind: StageKind, options: StageOptions): void {
  if (kind === "own") openOwnStage(options);
  else openMirror(options);
}

/** The stage with its controls. */
function openOwnStage(options: StageOptions): void {
  const { tables, scenario, context, pins } = options;
  const steps = stageSteps(scenario.get(), pins.get(), tables.baseline);
  const text = stageWords(context.locale);
  const channel = stageChannel();
  const show = stageShow(context);
  const showNow = () => {
    const now = scenario.get();
    const stage = controls.stage();
    const { before, isHidden } = stage;
    showScenario(show, { now, before, isHidden }, options);
    const rates = rateGridRows(now, tables.baseline, context);
    const [lever, place] = [leverIn(now, stage), text.place(stage.place + 1, steps.length)];
    bar.update({ ...stage, lever, rates, place });
    channel.send({ query: linkOf(now, tables), before: linkOf(before, tables), isHidden });
  };
  const controls = stageControls(options, steps, showNow);
  const bar = stageBar(context, {
    ...controls,
    onSecondWindow: () => openMirrorWindow(text.blocked),
    onLeave: () => stageDialog.close(),
  });
  const stageDialog = stageWindow(context, [show, bar], {
    onStep: controls.onStep,
    onClose: () => {
      stop();
      channel.close();
      options.onClose();
    },
  });
  channel.onAsk(showNow);
  const stop = scenario.subscribe(showNow);
  stageDialog.open();
}

/** Which of a scenario's rates the stage's lever moves. */
const leverIn = ({ breakpoints }: Scenario, { lever }: Pick<Stage, "lever">) =>
  lever && { category: lever.category, period: periodOf(breakpoints, lever.year) };

function openMirrorWindow(blocked: string): void {
  if (open(mirrorAddress(), "e-health-stage", "popup") === null) toast().show(blocked);
}

/** The room's own window: shows what the first one does, and changes nothing. */
function openMirror(options: StageOptions): void {
  const { tables, scenario, context, onClose } = options;
  const channel = stageChannel();
  const show = stageShow(context);
  const now = scenario.get();
  showScenario(show, { now, before: now, isHidden: false }, options);
  const read = (query: string) => decodeLink(query, tables).scenario;
  channel.receive(({ query, before, isHidden }) =>
    showScenario(show, { now: read(query), before: read(before), isHidden }, options),
  );
  stageWindow(context, [show], {
    onClose: () => {
      channel.close();
      onClose();
    },
  }).open();
  channel.ask();
}

interface Shown extends Pick<Stage, "before" | "isHidden"> {
  readonly now: Scenario;
}

function showScenario(
  show: ReturnType<typeof stageShow>,
  { now, before, isHidden }: Shown,
  { tables, context, thisYear }: Pick<StageOptions, "tables" | "context" | "thisYear">,
): void {
  const results = {
    now: computeScenario(tables, now),
    before: computeScenario(tables, { ...before, prices: now.prices }),
    presets: computePresets(tables, now),
  };
  const rows = stageRows({ ...results, isHidden, thisYear }, withPrices(context, now.prices));
  const link = new URL(`?${linkOf(now, tables)}`, location.href);
  link.hash = "";
  show.update(rows, link.href);
}

/** Without reasons, which a room doesn't see: a code with fewer squares is read from further away. */
const linkOf = (scenario: Scenario, tables: Tables) =>
  encodeLink(scenario, tables, { withReasons: false });
