import { explainedElement } from "../components/core/explained-text.js";
import { keyFigureList } from "../components/core/key-figure-list.js";
import { liveSentence } from "../components/core/live-sentence.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import type { OnAsk } from "../components/figure/data-table.js";
import { lineChart } from "../components/figure/line-chart.js";
import { effectMapChart } from "../components/result/effect-map.js";
import type { MovePoint } from "../components/result/effect-point.js";
import { costViewSelect } from "../components/scenario/cost-view-select.js";
import { staffingInputs } from "../components/scenario/staffing-inputs.js";
import type { Baseline } from "../model/core/baseline.js";
import type { CostMeasure } from "../model/core/cost-measure.js";
import type { Tables } from "../model/core/tables.js";
import { withPosition } from "../model/result/growth-position.js";
import { scenarioEffectMap } from "../model/result/scenario-effect-map.js";
import { computeScenario, type ScenarioResult } from "../model/result/scenario-result.js";
import type { StatedId } from "../model/result/stated-quantities.js";
import { type Scenario, withPreset } from "../model/scenario/scenario.js";
import { withGain, withStaffing } from "../model/scenario/with-staffing.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { uncertaintyCodec } from "../model/uncertainty/uncertainty-link.js";
import { undoableInTab } from "../state/kept-history.js";
import { wholeInTab } from "../state/kept-in-tab.js";
import { openWorkspace, type Store } from "../state/workspace.js";
import { type StatedFigure, sentenceParts } from "../view/core/sentence-parts.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import { yearChoices } from "../view/core/year-choices.js";
import { breakEvenRows } from "../view/result/break-even-rows.js";
import { effectMapRows } from "../view/result/effect-map-rows.js";
import { financingRows } from "../view/result/financing-rows.js";
import { scenarioLine } from "../view/result/scenario-name.js";
import { staffingFigures } from "../view/result/staffing-figures.js";
import { staffingRows } from "../view/result/staffing-rows.js";
import { reportEstimateSentence, staffingSentence } from "../view/result/staffing-sentence.js";
import { staffingInputRows } from "../view/scenario/staffing-input-rows.js";
import { explainer, numberExplainer, proseNumber, type SourceFiles } from "./parts/explainer.js";
import { homePlaceLine, type PlaceFiles } from "./parts/home-place.js";
import { loadedTables, type TableFiles } from "./parts/loaded.js";
import { priceSelect } from "./parts/price-controls.js";
import { scenarioTools } from "./parts/scenario-tools.js";
import { gainSlot } from "./parts/survey/gain-slot.js";
import type { SurveyFiles } from "./parts/survey/tracking-slot.js";
import { unreadNotice } from "./parts/unread-notice.js";

type Change = Store<Scenario>["change"];

/** Which year, and how costs are counted. */
interface CostView {
  readonly year: number;
  readonly measure: CostMeasure;
}

/** The staffing page: what e-health must save to pay for its own growth. */
export async function staffingPage(
  files: TableFiles,
  sources: SourceFiles & PlaceFiles & SurveyFiles,
) {
  const tables = await loadedTables(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  const choices = openChoices(tables);
  const { opened, scenario, edits, uncertainty } = choices;
  const home = homePlaceLine(context, sources, { tables, scenario });
  const tools = scenarioTools(context, edits, { tables, uncertainty, place: home.place });
  const years = yearChoices(tables.baseline);
  const view = costViewSelect(context, { years, year: tables.baseline.endYear });
  const explain = explainer(context, sources, ({ ofStaffing }, { id }: StatedFigure) => {
    const result = computeScenario(tables, scenario.get());
    return ofStaffing(id, view.value.year, { tables, result });
  });
  const onAsk = numberExplainer(context, sources, ({ ofNumber }, stated) =>
    ofNumber(stated, tables, scenario.get()),
  );
  const { update, ...parts } = staffingParts(choices, { tables, context, explain, onAsk });
  const reportParts = sentenceParts((mark) =>
    reportEstimateSentence(tables.staffing, context, mark),
  );
  /** Brings the page up to date with the scenario, and gives what follows from it. */
  const show = (now: Scenario, view: CostView) => {
    const result = computeScenario(tables, now);
    update(result, view);
    tools.show();
    return result;
  };
  return {
    notice: await unreadNotice(opened.scenario, context, edits.change),
    reportNote: explainedElement("span", reportParts, explain),
    tools,
    home: home.node,
    view,
    ...parts,
    gainOffer: gainSlot(context, sources, {
      tables,
      scenario: { ...scenario, change: edits.change },
    }),
    scenario: scenario.subscribe,
    show,
    number: proseNumber<StatedId>(onAsk),
    format: context.format,
  };
}

type Choices = ReturnType<typeof openChoices>;

/** What the reader has chosen, in the address and the tab, and how the scenario is changed. */
function openChoices(tables: Tables) {
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    uncertainty: uncertaintyCodec,
  });
  const scenario = workspace.part("scenario");
  return {
    opened: workspace.opened,
    scenario,
    edits: undoableInTab(scenario, workspace.address, { tables }),
    uncertainty: workspace.part("uncertainty"),
  };
}

interface PartOptions {
  readonly tables: Tables;
  readonly context: ViewContext;
  readonly explain: (figure: StatedFigure) => void;
  readonly onAsk: OnAsk;
}

/** What is set and what follows, and how both are brought up to date together. */
function staffingParts({ edits }: Choices, { tables, context, explain, onAsk }: PartOptions) {
  const { baseline, staffing } = tables;
  const parts = {
    kroner: priceSelect(tables.prices, context, edits.change),
    inputs: inputCard(baseline, context, edits.change),
    sentence: liveSentence(explain),
    figures: keyFigureList({ onExplain: explain }),
    map: effectMapChart(context, { onMove: mover(baseline, edits.change), onAsk }),
    cost: lineChart(context, { onAsk }),
    breakEven: lineChart(context, { onAsk }),
    financing: lineChart(context, { onAsk }),
  };
  const update = (result: ScenarioResult, { year, measure }: CostView) => {
    const { scenario } = result;
    const shown = withPrices(context, scenario.prices);
    parts.inputs.update(staffingInputRows(result, staffing, context));
    parts.kroner.update(scenario.prices);
    parts.sentence.update(sentenceParts((mark) => staffingSentence(result, year, shown, mark)));
    parts.figures.update(staffingFigures(result, year, shown));
    parts.cost.update(() => staffingRows(result, shown, measure));
    parts.breakEven.update(() => breakEvenRows(result, shown));
    parts.map.update(() => ({
      scenario: scenarioLine(result, shown),
      ...effectMapRows(scenarioEffectMap(tables, result, { year, measure }), shown),
    }));
    parts.financing.update(() => financingRows(result, shown));
  };
  return { ...parts, update };
}

function inputCard(baseline: Baseline, context: ViewContext, change: Change) {
  return staffingInputs(context, {
    gainYears: yearChoices(baseline),
    onPreset: (preset) => change((now) => withPreset(now, baseline, preset)),
    onStaffing: (part) => change((now) => withStaffing(now, part)),
    onGain: (category, gain) => change((now) => withGain(now, category, gain)),
  });
}

/** What moving the map's point does. */
function mover(baseline: Baseline, change: Change): MovePoint {
  return ({ share, position }) =>
    change((now) => withStaffing(withPosition(now, baseline, position), { avoidedShare: share }));
}
