import { explainedElement } from "../components/core/explained-text.js";
import { keyFigureList } from "../components/core/key-figure-list.js";
import { liveSentence } from "../components/core/live-sentence.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { lineChart } from "../components/figure/line-chart.js";
import { effectMapChart } from "../components/result/effect-map.js";
import type { MovePoint } from "../components/result/effect-point.js";
import { costViewSelect } from "../components/scenario/cost-view-select.js";
import { staffingInputs } from "../components/scenario/staffing-inputs.js";
import type { Baseline } from "../model/core/baseline.js";
import type { CostMeasure } from "../model/core/cost-measure.js";
import { withPosition } from "../model/result/growth-position.js";
import { scenarioEffectMap } from "../model/result/scenario-effect-map.js";
import { computeScenario } from "../model/result/scenario-result.js";
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
  const { baseline, staffing } = tables;
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  const workspace = openWorkspace({
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    uncertainty: uncertaintyCodec,
  });
  const home = homePlaceLine(context, sources, {
    tables,
    scenario: workspace.part("scenario"),
  });
  const edits = undoableInTab(workspace.part("scenario"), workspace.address, { tables });
  const tools = scenarioTools(context, edits, {
    tables,
    uncertainty: workspace.part("uncertainty"),
    place: home.place,
  });
  const kroner = priceSelect(tables.prices, context, edits.change);
  const view = costViewSelect(context, { years: yearChoices(baseline), year: baseline.endYear });
  const inputs = inputCard(baseline, context, edits.change);
  const explain = explainer(context, sources, ({ ofStaffing }, { id }: StatedFigure) => {
    const result = computeScenario(tables, workspace.part("scenario").get());
    return ofStaffing(id, view.value.year, { tables, result });
  });
  const onAsk = numberExplainer(context, sources, ({ ofNumber }, stated) =>
    ofNumber(stated, tables, workspace.part("scenario").get()),
  );
  const map = effectMapChart(context, { onMove: mover(baseline, edits.change), onAsk });
  const sentence = liveSentence(explain);
  const figures = keyFigureList({ onExplain: explain });
  const cost = lineChart(context, { onAsk });
  const breakEven = lineChart(context, { onAsk });
  const financing = lineChart(context, { onAsk });

  const reportParts = sentenceParts((mark) => reportEstimateSentence(staffing, context, mark));

  /** Brings the page up to date with the scenario, and gives what follows from it. */
  const show = (scenario: Scenario, { year, measure }: CostView) => {
    const result = computeScenario(tables, scenario);
    const shown = withPrices(context, scenario.prices);
    inputs.update(staffingInputRows(result, staffing, context));
    kroner.update(scenario.prices);
    sentence.update(sentenceParts((mark) => staffingSentence(result, year, shown, mark)));
    figures.update(staffingFigures(result, year, shown));
    cost.update(() => staffingRows(result, shown, measure));
    breakEven.update(() => breakEvenRows(result, shown));
    map.update(() => ({
      scenario: scenarioLine(result, shown),
      ...effectMapRows(scenarioEffectMap(tables, result, { year, measure }), shown),
    }));
    financing.update(() => financingRows(result, shown));
    tools.show();
    return result;
  };
  return {
    notice: await unreadNotice(workspace.opened.scenario, context, edits.change),
    reportNote: explainedElement("span", reportParts, explain),
    tools,
    kroner,
    home: home.node,
    sentence,
    figures,
    view,
    inputs,
    map,
    cost,
    breakEven,
    financing,
    gainOffer: gainSlot(context, sources, {
      tables,
      scenario: { ...workspace.part("scenario"), change: edits.change },
    }),
    scenario: workspace.part("scenario").subscribe,
    show,
    number: proseNumber<StatedId>(onAsk),
    format: context.format,
  };
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
