import { element } from "../components/core/element.js";
import { explainButton } from "../components/core/explain-button.js";
import type { OnExplain } from "../components/core/explained-text.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { methodList } from "../components/explanation/method-list.js";
import { tableRegion } from "../components/figure/table-region.js";
import { caveatList } from "../components/sources/caveat-list.js";
import { contradictionList, unknownList } from "../components/sources/contradiction-list.js";
import { countedSentence } from "../components/sources/counted-sentence.js";
import { dataTableList } from "../components/sources/data-table-list.js";
import { openFolds } from "../components/sources/open-folds.js";
import { publishedTable } from "../components/sources/published-table.js";
import type { PresetId } from "../model/core/baseline.js";
import { known } from "../model/core/series.js";
import type { Tables } from "../model/core/tables.js";
import { methodExamples } from "../model/explanation/method-examples.js";
import { computePresets } from "../model/result/scenario-result.js";
import { reportAssumptions } from "../model/scenario/assumptions.js";
import { presetScenario } from "../model/scenario/scenario.js";
import type { ModelFacts } from "../model/sources/check-facts.js";
import type { PublishedResult } from "../model/sources/published.js";
import type { PublishedCheck } from "../model/sources/published-check.js";
import type { TableSummary } from "../model/sources/table-summary.js";
import { sentenceParts } from "../view/core/sentence-parts.js";
import { type ViewContext, viewContext } from "../view/core/view-context.js";
import { methodRows } from "../view/explanation/method-rows.js";
import { flowNames } from "../view/ledger/flow-rows.js";
import { ledgerWords } from "../view/ledger/words/index.js";
import { baselineRows, findCheck, fitRows } from "../view/sources/baseline-rows.js";
import { caveatRows } from "../view/sources/caveat-rows.js";
import { contradictionRows, unknownRows } from "../view/sources/contradiction-rows.js";
import { dataTableRows } from "../view/sources/data-table-rows.js";
import { perInhabitantMethod } from "../view/sources/per-inhabitant-method.js";
import { publishedRows, publishedSentence } from "../view/sources/published-rows.js";
import { quotePublished } from "../view/sources/published-value.js";
import { sourceWords } from "../view/sources/words/index.js";
import { type AddressFiles, addressPlaceBar } from "./parts/home-place.js";
import { type Loading, loaded, sayOtherBaseline } from "./parts/loaded.js";
import { printedFigures } from "./parts/printed-figures.js";
import { sourceAskers } from "./parts/sources/source-askers.js";

type SourceFiles = Loading<
  Pick<Tables, "baseline" | "population"> & {
    readonly checks: readonly PublishedCheck[];
    readonly tables: readonly TableSummary[];
    /** The municipalities that the report surveyed. */
    readonly surveyed: ModelFacts["surveyed"];
  }
>;

/** The sources page: every published figure beside ours, and the tables they are from. */
export async function sourcesPage(files: SourceFiles, placeFiles: AddressFiles) {
  const { checks, tables: summaries, surveyed, ...read } = await loaded(files);
  const [staffing, prices] = await Promise.all([placeFiles.staffing(), placeFiles.prices()]);
  const tables = { ...read, staffing, prices };
  const context = viewContext(pageLocale(), prices);
  carryQuery();
  sayOtherBaseline(tables.baseline);
  addressPlaceBar(context, placeFiles);
  const published = checks.map(({ result }) => result);
  const ground = explainedGround({ tables, checks, published, surveyed }, context);
  const asks = sourceAskers(
    ground,
    { tables: () => Promise.resolve(summaries), published: () => Promise.resolve(published) },
    context,
  );
  const figures = publishedTable(publishedRows(checks, context), context, asks.ofCheck);
  openFolds(figures, figures.reveal);
  const quoted = quotePublished(published, context);
  const { lists, counts } = toldLists(checks, context);
  const { baseline } = tables;
  const methods = methodRows(
    ground.examples,
    { from: baseline.year, year: baseline.endYear },
    context,
  );
  return {
    ...lists,
    counts: {
      ...counts,
      methods: methods.reduce((count, { rows }) => count + rows.length, 0),
      figures: checks.length,
      tables: summaries.length,
    },
    quote: (id: string) => element("a", { href: `#${id}`, text: quoted(id) }),
    summary: countedSentence(
      sentenceParts((mark) => publishedSentence(checks, context, mark)),
      figures.showAll,
    ),
    method: explained(perInhabitantMethod(ground.perInhabitant, context), asks.ofPerInhabitant),
    figures,
    baselineTable: tableRegion(baselineRows(baseline, context), { onAsk: asks.onAsk }),
    fitTable: tableRegion(fitRows(checks, context), { onAsk: asks.onAsk }),
    methods: methodList(methods, asks.ofExample),
    tables: dataTableList(dataTableRows(summaries, context), context),
  };
}

/** What the page says in lists, and how long they are. */
function toldLists(checks: readonly PublishedCheck[], context: ViewContext) {
  const unknown = unknownRows(context);
  const caveats = caveatRows(checks, context);
  const contradictions = contradictionRows(checks, context);
  return {
    lists: {
      contradictions: contradictionList(contradictions),
      caveats: caveatList(caveats),
      onlyInFigures: unknownList(unknown),
    },
    counts: {
      contradictions: contradictions.length,
      caveats: caveats.length,
      unknown: unknown.length,
    },
  };
}

interface ReadData {
  readonly tables: Tables;
  readonly checks: readonly PublishedCheck[];
  readonly published: readonly PublishedResult[];
  readonly surveyed: ModelFacts["surveyed"];
}

/** What the page's figures are explained from: the report's baseline and what it assumes. */
function explainedGround({ tables, checks, published, surveyed }: ReadData, context: ViewContext) {
  const usual = reportAssumptions(tables);
  const printed = printedFigures(published, context);
  const nameOf = (preset: PresetId) => context.words.presetGrowth[preset];
  const flow = { printed, nameOf: flowNames(ledgerWords(context.locale)) };
  const { statement } = sourceWords(context.locale).published;
  const printedPerHead = findCheck(checks, "perInhabitant2050Medium").result;
  const perInhabitant = {
    tables,
    result: { scenario: presetScenario(tables.baseline, "medium", usual) },
    printedTotal: printed("total2050MediumChapter43"),
    printedPerHead,
    label: statement(printedPerHead),
  };
  const facts = { ...tables, presets: computePresets(tables, usual), surveyed };
  const figure = (id: string) => known(published.find((one) => one.id === id));
  const reconstruction = { baseline: tables.baseline, figure, statement, nameOf };
  const source = { facts, reconstruction };
  const examples = methodExamples(tables, { usual, nameOf, flow, perInhabitant, source });
  return { ...source, published, examples, perInhabitant };
}

/** Numbers of the prose by their ids, each of which opens how it came about. */
function explained<Id extends string>(texts: Readonly<Record<Id, string>>, onExplain: OnExplain) {
  const entries = Object.entries<string>(texts).map(([id, value]) => [
    id,
    explainButton(() => onExplain({ id, value }), value),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Id, HTMLElement>>;
}
