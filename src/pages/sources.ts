import { element } from "../components/core/element.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { methodList } from "../components/explanation/method-list.js";
import { tableRegion } from "../components/figure/table-region.js";
import { caveatList } from "../components/sources/caveat-list.js";
import { contradictionList, unknownList } from "../components/sources/contradiction-list.js";
import { dataTableList } from "../components/sources/data-table-list.js";
import { openFolds } from "../components/sources/open-folds.js";
import { publishedTable } from "../components/sources/published-table.js";
import type { Baseline } from "../model/core/baseline.js";
import type { Population } from "../model/core/population.js";
import { methodExamples } from "../model/explanation/method-examples.js";
import { decodeLink } from "../model/sharing/scenario-link.js";
import type { PublishedResult } from "../model/sources/published.js";
import type { PublishedCheck } from "../model/sources/published-check.js";
import type { TableSummary } from "../model/sources/table-summary.js";
import { type ViewContext, viewContext } from "../view/core/view-context.js";
import { methodRows } from "../view/explanation/method-rows.js";
import { flowNames } from "../view/ledger/flow-rows.js";
import { ledgerWords } from "../view/ledger/words/index.js";
import { baselineRows, fitRows } from "../view/sources/baseline-rows.js";
import { caveatRows } from "../view/sources/caveat-rows.js";
import { contradictionRows, unknownRows } from "../view/sources/contradiction-rows.js";
import { dataTableRows } from "../view/sources/data-table-rows.js";
import { perInhabitantMethod } from "../view/sources/per-inhabitant-method.js";
import { publishedRows, publishedSentence } from "../view/sources/published-rows.js";
import { quotePublished } from "../view/sources/published-value.js";
import { type AddressFiles, addressPlaceBar } from "./parts/home-place.js";
import { type Loading, loaded, sayOtherBaseline } from "./parts/loaded.js";
import { printedFigures } from "./parts/printed-figures.js";

type SourceFiles = Loading<{
  readonly baseline: Baseline;
  readonly checks: readonly PublishedCheck[];
  readonly population: Population;
  readonly tables: readonly TableSummary[];
}>;

/** The sources page: every published figure beside ours, and the tables they are from. */
export async function sourcesPage(files: SourceFiles, placeFiles: AddressFiles) {
  const { baseline, checks, population, tables } = await loaded(files);
  const context = viewContext(pageLocale(), await placeFiles.prices());
  carryQuery();
  sayOtherBaseline(baseline);
  addressPlaceBar(context, placeFiles);
  const published = checks.map(({ result }) => result);
  const figures = publishedTable(publishedRows(checks, context), context);
  openFolds(figures, figures.reveal);
  const quoted = quotePublished(published, context);
  const unknown = unknownRows(context);
  const caveats = caveatRows(checks, context);
  const contradictions = contradictionRows(checks, context);
  const methods = await methodGroups(published, placeFiles, context);
  return {
    counts: {
      methods: methods.reduce((count, { rows }) => count + rows.length, 0),
      figures: checks.length,
      contradictions: contradictions.length,
      caveats: caveats.length,
      unknown: unknown.length,
      tables: tables.length,
    },
    quote: (id: string) => element("a", { href: `#${id}`, text: quoted(id) }),
    summary: publishedSentence(checks, context),
    method: perInhabitantMethod(checks, population, context),
    figures,
    baselineTable: tableRegion(baselineRows(baseline, context)),
    fitTable: tableRegion(fitRows(checks, context)),
    contradictions: contradictionList(contradictions),
    caveats: caveatList(caveats),
    onlyInFigures: unknownList(unknown),
    methods: methodList(methods),
    tables: dataTableList(dataTableRows(tables, context), context),
  };
}

/** The methods, with the report's baseline in their examples. */
async function methodGroups(
  published: readonly PublishedResult[],
  files: AddressFiles,
  context: ViewContext,
) {
  const [baseline, population, staffing, prices] = await Promise.all([
    files.baseline(),
    files.population(),
    files.staffing(),
    files.prices(),
  ]);
  const tables = { baseline, population, staffing, prices };
  const examples = methodExamples(tables, {
    usual: decodeLink("", tables).scenario,
    nameOf: (preset) => context.words.presetGrowth[preset],
    flow: {
      printed: printedFigures(published, context),
      nameOf: flowNames(ledgerWords(context.locale)),
    },
  });
  return methodRows(examples, { from: baseline.year, year: baseline.endYear }, context);
}
