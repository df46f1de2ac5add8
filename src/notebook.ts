import { carryQuery } from "./components/core/page/carry-query.js";
import { pageLocale } from "./components/core/page/page-locale.js";
import { barChart } from "./components/figure/bar-chart.js";
import { dataTable } from "./components/figure/data-table.js";
import { lineChart } from "./components/figure/line-chart.js";
import { type NotebookInput, notebookSlider } from "./components/notebook/notebook-slider.js";
import { tellOnce } from "./components/notebook/tell-once.js";
import { presetIds } from "./model/core/baseline.js";
import { known } from "./model/core/series.js";
import { withBaseline } from "./model/core/surveyed-baseline.js";
import { specialistGrowth } from "./model/ledger/specialist-growth.js";
import { decodeMunicipalities } from "./model/municipality/decode-municipalities.js";
import type { MunicipalityTables } from "./model/municipality/municipality-estimate.js";
import { checkKnown } from "./model/notebook/known-options.js";
import {
  findMunicipality,
  type NotebookMunicipality,
  notebookMunicipalities,
} from "./model/notebook/notebook-municipality.js";
import {
  type NotebookScenario,
  type NotebookTables,
  notebookScenario,
} from "./model/notebook/notebook-scenario.js";
import {
  type NotebookSurvey,
  notebookSurvey,
  type SurveyOptions,
} from "./model/notebook/notebook-survey.js";
import { reportAssumptions } from "./model/scenario/assumptions.js";
import { presetScenario } from "./model/scenario/scenario.js";
import type { ScenarioProblem } from "./model/scenario/scenario-problem.js";
import { soundScenario } from "./model/sharing/sound-scenario.js";
import { publishedValues } from "./model/sources/published.js";
import { readFromSite, readJson, readTables } from "./read-from-site.js";
import {
  type NotebookValues,
  notebookValues,
  withoutNotebookValues,
} from "./state/notebook-values.js";
import { queryOf } from "./state/parts.js";
import { nameWithBaseline } from "./view/core/baseline-note.js";
import type { Format } from "./view/core/format.js";
import { type ViewContext, viewContext } from "./view/core/view-context.js";
import { barFigureRows } from "./view/notebook/bar-figure-rows.js";
import { checkedFormat } from "./view/notebook/checked-format.js";
import {
  type DrawingOptions,
  lineFigureRows,
  type SeriesByName,
} from "./view/notebook/line-figure-rows.js";
import { linkProblemText } from "./view/notebook/link-problem-text.js";
import type { SliderOptions } from "./view/notebook/slider-rows.js";
import { tableFigureRows } from "./view/notebook/table-figure-rows.js";
import { notebookWords } from "./view/notebook/words/index.js";

/** Gives one of the site's data files, by name: "baseline.json", "municipalities.arrow". */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** All that a notebook gets: scenarios, municipalities, and drawings of them and of own data. */
export interface Notebook {
  /**
   * One of the report's three scenarios, or the one that a link's query describes.
   *
   * `nb.scenario("medium").with({ ehr: { 2030: 0.06 } }).total(2050)`
   */
  readonly scenario: (presetOrQuery: string) => NotebookScenario;
  /**
   * The scenario that the reader has open on the site: the one in the page's address. What can't be
   * read there, the first cell that asks tells of.
   */
  readonly fromAddress: () => NotebookScenario;
  /** A municipality by name or number, estimated under a scenario (medium unless told). */
  readonly municipality: (
    nameOrNumber: string,
    options?: { readonly scenario?: NotebookScenario; readonly fixedShare?: number },
  ) => NotebookMunicipality;
  /** All municipalities, estimated likewise. */
  readonly municipalities: (options?: {
    readonly scenario?: NotebookScenario;
    readonly fixedShare?: number;
  }) => NotebookMunicipality[];
  /** A survey's answers and fit, scaled: the constructed example, or a file of the survey page. */
  readonly survey: (options?: SurveyOptions) => Promise<NotebookSurvey>;
  /** A slider with a field, for `view`. The page's link says where it stands. */
  readonly slider: (options: SliderOptions) => NotebookInput<number>;
  /** Lines through the years: the model's series, and rows of your own with `year` and `value`. */
  readonly lines: (series: SeriesByName, options: DrawingOptions) => HTMLElement;
  /** Bars from zero, by name. */
  readonly bars: (bars: Readonly<Record<string, number>>, options: DrawingOptions) => HTMLElement;
  /** A table of plain rows. */
  readonly table: (rows: Iterable<object>, options?: { readonly caption?: string }) => HTMLElement;
  /** Numbers as text in the page's language: "9,4 mrd. kr". */
  readonly format: Format;
}

/**
 * Opens the model for a notebook. In the browser it reads the site's own data files; in Node, give
 * it `siteFiles` of `loaders/site-files.ts`.
 */
export async function openNotebook(read: ReadFile = readFromSite): Promise<Notebook> {
  const municipalities = decodeMunicipalities(await read("municipalities.arrow"));
  if (typeof document !== "undefined") carryQuery(undefined, withoutNotebookValues);
  let inLink: NotebookValues | null = null;
  const figures = publishedValues(await readJson("published.json", read));
  const common = await readTables(read);
  const specialist = specialistGrowth(figures, common.prices);
  const tables = { ...common, specialist, municipalities };
  const context = viewContext(typeof document === "undefined" ? "nb" : pageLocale(), tables.prices);
  const scenario = scenarioMaker(tables, context);
  const estimates = estimateMaker(tables, scenario);
  const tellProblem = problemTeller(context);
  return {
    scenario: (presetOrQuery) => scenario(presetOrQuery),
    // Whoever opens a link that can't be read did not write the notebook: told in the page's language.
    fromAddress: () => scenario(readersQuery(), tellProblem),
    municipality: (nameOrNumber, options) => {
      const { number } = findMunicipality(municipalities, nameOrNumber);
      return known(estimates("municipality", options).find((one) => one.number === number));
    },
    municipalities: (options) => estimates("municipalities", options),
    survey: async (options = {}) => {
      checkKnown("survey", options, ["year", "wageCost", "file"]);
      return notebookSurvey({ ...tables, survey: await readJson("survey.json", read) }, options);
    },
    slider: (options) => {
      inLink ??= notebookValues();
      return notebookSlider(options, inLink, context);
    },
    lines: (series, options) => {
      const chart = lineChart(context);
      chart.update(lineFigureRows(series, options, context));
      return chart;
    },
    bars: (bars, options) => {
      const chart = barChart(context);
      chart.update(barFigureRows(bars, options, context));
      return chart;
    },
    table: (rows, options = {}) => dataTable(tableFigureRows(rows, options, context)),
    format: checkedFormat(context.format),
  };
}

/** Gives the text of what can't be read in the page's address: told by one cell, however many read it. */
function problemTeller(context: ViewContext): (problem: ScenarioProblem) => string {
  let isTold = typeof document === "undefined";
  return (problem) => {
    const text = linkProblemText(problem, context);
    if (!isTold) tellOnce(text, notebookWords(context.locale).badLinkAgain);
    isTold = true;
    return text;
  };
}

/** What the page's address says of a scenario. */
const readersQuery = () => queryOf("scenario", withoutNotebookValues(location.search));

type ScenarioMaker = (
  presetOrQuery: string,
  say?: (problem: ScenarioProblem) => string,
) => NotebookScenario;

function scenarioMaker(tables: NotebookTables, context: ViewContext): ScenarioMaker {
  return (presetOrQuery, say) => {
    const preset = presetIds.find((id) => id === presetOrQuery);
    if (preset !== undefined) {
      const assumptions = presetScenario(tables.baseline, preset, reportAssumptions(tables));
      return notebookScenario(tables, assumptions, context.words.preset[preset]);
    }
    if (typeof presetOrQuery !== "string" || /^[^=]+$/.test(presetOrQuery))
      throw new RangeError(
        `invalid scenario: ${String(presetOrQuery)}; expected ${presetIds.join(", ")} or a link's query`,
      );
    const query = queryIn(presetOrQuery);
    const from = withBaseline(tables, new URLSearchParams(query).get("base") ?? "");
    const read = soundScenario(query, from, say);
    const name = read.name === "" ? context.words.yours : read.name;
    return notebookScenario(from, read, nameWithBaseline(name, from.baseline, context));
  };
}

/** What a link says of the scenario, when it is copied with its address; else the text as it is. */
function queryIn(text: string): string {
  return URL.canParse(text) ? queryOf("scenario", new URL(text).search) : text;
}

function estimateMaker(
  tables: NotebookTables & MunicipalityTables,
  scenario: ScenarioMaker,
): (call: string, ...given: Parameters<Notebook["municipalities"]>) => NotebookMunicipality[] {
  return (call, options = {}) => {
    checkKnown(call, options, ["scenario", "fixedShare"]);
    const { scenario: under = scenario("medium"), fixedShare } = options;
    if (typeof under !== "object" || under === null || !("assumptions" in under))
      throw new RangeError(`invalid scenario: ${String(under)}; expected what nb.scenario gives`);
    const { assumptions } = under;
    const from = withBaseline(tables, assumptions.baselineId);
    return notebookMunicipalities(from, { scenario: assumptions, fixedShare });
  };
}
