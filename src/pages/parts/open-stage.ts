import { toast } from "../../components/core/toast.js";
import { stageBar } from "../../components/stage/stage-bar.js";
import { stageShow } from "../../components/stage/stage-show.js";
import { stageWindow } from "../../components/stage/stage-window.js";
import type { Pins } from "../../model/comparison/pins.js";
import { known } from "../../model/core/series.js";
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
import type { AskedNumbers } from "../../view/figure/figure.js";
import { rateGridRows } from "../../view/scenario/rate-grid-rows.js";
import { figureBefore, type StageResults, stageRows } from "../../view/stage/stage-rows.js";
import { stageWords } from "../../view/stage/words/index.js";
import { type Explainable, explainer, numberExplainer, type SourceFiles } from "./explainer.js";

/** What the stage shows and changes. */
export interface StageOptions {
  readonly tables: Tables;
  readonly scenario: Store<Scenario>;
  readonly pins: Pick<Store<Pins>, "get">;
  /** What the address remembers of the stage. */
  readonly kept: Pick<Store<KeptStage>, "get" | "change">;
  readonly context: ViewContext;
  readonly thisYear: number;
  readonly sources: SourceFiles;
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
  const show = scenarioShow(options);
  const showNow = () => {
    const now = scenario.get();
    const stage = controls.stage();
    const { before, isHidden } = stage;
    show.update({ now, before, isHidden });
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
  const stageDialog = stageWindow(context, [show.node, bar], {
    onStep: controls.onStep,
    onClose: () => {
      stop();
      channel.close();
      controls.onLeave();
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
  const show = scenarioShow(options);
  const now = scenario.get();
  show.update({ now, before: now, isHidden: false });
  const read = (query: string) => decodeLink(query, tables).scenario;
  channel.receive(({ query, before, isHidden }) =>
    show.update({ now: read(query), before: read(before), isHidden }),
  );
  stageWindow(context, [show.node], {
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

/** What a room sees of a scenario; its figures open how they came about. */
function scenarioShow({ tables, context, thisYear, sources }: StageOptions) {
  let results: Pick<StageResults, "now" | "before"> | null = null;
  let charted: Scenario | null = null;
  const explain = explainer(context, sources, ({ ofScenario }, { id }: Explainable) => {
    const was = figureBefore(id);
    const { now, before } = known(results);
    return ofScenario(was ?? id, { tables, result: was === null ? now : before }, context);
  });
  const ask = numberExplainer(context, sources, ({ ofNumber }, stated) =>
    ofNumber(stated, tables, known(charted)),
  );
  // The stage shows no table.
  const onAsk = (asked: AskedNumbers) => ask({ ...asked, isAlone: true });
  const node = stageShow(context, { onExplain: explain, onAsk });
  const update = ({ now, before, isHidden }: Shown) => {
    // While the room guesses, the chart is of the one before.
    charted = isHidden ? { ...before, prices: now.prices } : now;
    const shown = {
      now: computeScenario(tables, now),
      before: computeScenario(tables, { ...before, prices: now.prices }),
      presets: computePresets(tables, now),
    };
    results = shown;
    const rows = stageRows({ ...shown, isHidden, thisYear }, withPrices(context, now.prices));
    const link = new URL(`?${linkOf(now, tables)}`, location.href);
    link.hash = "";
    node.update(rows, link.href);
  };
  return { node, update };
}

/** Without reasons, which a room doesn't see: a code with fewer squares is read from further away. */
const linkOf = (scenario: Scenario, tables: Tables) =>
  encodeLink(scenario, tables, { withReasons: false });
