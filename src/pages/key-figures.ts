import { element } from "../components/core/element.js";
import { explainedText, type OnExplain } from "../components/core/explained-text.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { barChart } from "../components/figure/bar-chart.js";
import type { OnAsk } from "../components/figure/data-table.js";
import { switchedFigure } from "../components/figure/switched-figure.js";
import { tableRegion } from "../components/figure/table-region.js";
import { definitionList } from "../components/ledger/definition-list.js";
import { flowChart } from "../components/ledger/flow-chart.js";
import { outlookLink } from "../components/ledger/outlook-use.js";
import { stepList } from "../components/ledger/step-list.js";
import type { Tables } from "../model/core/tables.js";
import type { FormResponse } from "../model/form/response.js";
import { reportFteHours } from "../model/ledger/key-figures.js";
import { ledgerForm } from "../model/ledger/ledger-form.js";
import { type SpecialistGrowth, specialistGrowth } from "../model/ledger/specialist-growth.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { encodeLink } from "../model/sharing/scenario-link.js";
import type { PublishedResult } from "../model/sources/published.js";
import { wholeInTab } from "../state/kept-in-tab.js";
import { openResponses } from "../state/responses/response-store.js";
import { openWorkspace, type Store } from "../state/workspace.js";
import { allSentenceParts, sentenceParts } from "../view/core/sentence-parts.js";
import { viewContext } from "../view/core/view-context.js";
import type { BarRows } from "../view/figure/bar-rows.js";
import { definitionRows } from "../view/ledger/definition-rows.js";
import { flowChoices, flowRows } from "../view/ledger/flow-rows.js";
import { growthRows, growthSteps, regionGrowthRows } from "../view/ledger/growth-rows.js";
import type { OwnFigures } from "../view/ledger/own-rows.js";
import {
  type ReportFigures,
  reportFigures,
  sectorSentence,
} from "../view/ledger/report-figures.js";
import { helsenettRows, sectorRows } from "../view/ledger/sector-rows.js";
import { yardstickChoices, yardstickRows } from "../view/ledger/yardstick-rows.js";
import { figureAsker, numberExplainer, type SourceFiles } from "./parts/explainer.js";
import { homePlaceBar, type PlaceFiles } from "./parts/home-place.js";
import { type Loading, loadedTables } from "./parts/loaded.js";
import { ownDesk } from "./parts/own-desk.js";
import { ownLedger } from "./parts/own-ledger.js";
import { referenceCard } from "./parts/reference/reference-card.js";
import { targetCard } from "./parts/reference/target-card.js";
import { unreadNotice } from "./parts/unread-notice.js";

type KeyFigureFiles = Loading<
  Tables & { readonly published: readonly PublishedResult[]; readonly example: FormResponse }
>;

/** The page of ICT key figures: the specialist health service as yardstick and warning. */
export async function keyFiguresPage(
  files: KeyFigureFiles,
  more: Pick<SourceFiles, "tables"> & PlaceFiles,
) {
  const { published, example, ...tables } = await loadedTables(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  const workspace = openWorkspace({ scenario: wholeInTab("scenario", scenarioCodec(tables)) });
  const scenario = workspace.part("scenario");
  homePlaceBar(context, more, { tables });
  const report = reportFigures(published, context);
  const growth = specialistGrowth(report.value, tables.prices);
  const store = await openResponses(ledgerForm.id);
  const sources = { tables: more.tables, published: () => Promise.resolve(published) };
  let shown: OwnFigures | null = null;
  const onAsk = numberExplainer(context, sources, ({ ofLedger }, stated) =>
    ofLedger(stated, { published, prices: tables.prices, own: shown }, context),
  );
  const onExplain = figureAsker(onAsk);
  const yardstick = yardstickFigure(report, onAsk);
  const onShow = (own: OwnFigures) => {
    shown = own;
    yardstick.show(own);
  };
  const own = ownLedger({ example, store, report, onShow, onAsk });
  const sentence = element("p", { class: "sentence" });
  explainedText(sentence, onExplain).update(sentenceParts((mark) => sectorSentence(report, mark)));
  return {
    sentence,
    notice: await unreadNotice(workspace.opened.scenario, context, scenario.change),
    ...sectorCards(report, growth, { onAsk, onExplain }),
    yardstick,
    own,
    desk: ownDesk({ store, hoursPerFte: reportFteHours(report.value) }, context),
    ...outlooks({ tables, scenario, growth, report, sources }),
    definitions: definitionList(definitionRows(report), onExplain),
  };
}

/** What the report says of the sector. */
function sectorCards(
  report: ReportFigures,
  growth: SpecialistGrowth,
  { onAsk, onExplain }: { readonly onAsk: OnAsk; readonly onExplain: OnExplain },
) {
  const steps = allSentenceParts((mark) => growthSteps(growth, report, mark));
  const bars = (rows: BarRows) => {
    const chart = barChart(report.context, { onAsk });
    chart.update(rows);
    return chart;
  };
  return {
    sector: bars(sectorRows(report)),
    helsenett: bars(helsenettRows(report)),
    flow: flowFigure(report, onAsk),
    growth: bars(growthRows(growth, report)),
    steps: stepList(steps, onExplain),
    regions: tableRegion(regionGrowthRows(report), { onAsk }),
  };
}

interface OutlookFacts {
  readonly tables: Tables;
  /** The scenario that the address names. */
  readonly scenario: Store<Scenario>;
  readonly growth: SpecialistGrowth;
  readonly report: ReportFigures;
  readonly sources: SourceFiles;
}

/** What the specialist service says of municipalities, to be opened as scenarios. */
function outlooks({ tables, scenario, growth, report, sources }: OutlookFacts) {
  const use = () =>
    outlookLink(report.text.reference.use, (one) => `./?${encodeLink(one, tables)}`);
  const reference = referenceCard({ tables, growth, report, use: use(), sources });
  const target = targetCard({ tables, report, use: use(), sources });
  scenario.subscribe((now) => {
    reference.update(now);
    target.update(now);
  });
  return { reference, target };
}

function flowFigure(report: ReportFigures, onAsk: OnAsk) {
  const { name } = report.text.flow;
  const options = flowChoices(report).map(({ value, text }) => ({ value, label: text }));
  const figure = switchedFigure({ name, options }, (control) =>
    flowChart(report.context, { controls: [control], onAsk }),
  );
  figure.update((kind) => flowRows(report, kind));
  return figure;
}

function yardstickFigure(report: ReportFigures, onAsk: OnAsk) {
  const { name } = report.text.yardstick;
  const options = yardstickChoices(report).map(({ value, text }) => ({ value, label: text }));
  const figure = switchedFigure({ name, options }, (control) =>
    barChart(report.context, { controls: [control], onAsk }),
  );
  const show = (own: OwnFigures) => figure.update((kind) => yardstickRows(report, kind, own));
  return Object.assign(figure, { show });
}
