import type { ChartFigure } from "../components/figure/chart-figure.js";
import { withBaseline } from "../model/core/surveyed-baseline.js";
import type { Tables } from "../model/core/tables.js";
import {
  computePresets,
  computeScenario,
  type ScenarioResult,
} from "../model/result/scenario-result.js";
import { soundScenario } from "../model/sharing/sound-scenario.js";
import { readTables } from "../read-from-site.js";
import { queryOf } from "../state/parts.js";
import { baselineNote } from "../view/core/baseline-note.js";
import { type Locale, locales } from "../view/core/locale.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";
import type { FigureRows } from "../view/figure/figure.js";

/** What an embedded chart shows, and in which language. */
export interface EmbedOptions {
  /** A scenario's link, or its query: "?v=1&from=low". The report's medium scenario unless told. */
  readonly link?: string | URL;
  /** Bokmål unless told. */
  readonly language?: Locale;
}

/** A chart for a page that is not the site's: a node to put where it belongs. */
export type EmbeddedChart = (options?: EmbedOptions) => Promise<HTMLElement>;

/** What one chart shows of a scenario. */
type RowsOf<Rows> = (
  result: ScenarioResult,
  presets: ReturnType<typeof computePresets>,
  context: ViewContext,
) => Rows;

/**
 * Makes a chart that other sites can embed. It lies in a shadow tree with the site's own style
 * sheet, so neither page's style touches the other's. A link that starts from a survey is drawn from
 * that, and the source line says so, in files of the chart too. Throws a RangeError on a link that can't be
 * read, and a language that the site does not have.
 */
export function embedded<Rows extends FigureRows>(
  make: (context: ViewContext) => ChartFigure<Rows>,
  rowsOf: RowsOf<Rows>,
): EmbeddedChart {
  return async ({ link = "", language = "nb" } = {}) => {
    if (!locales.includes(language))
      throw new RangeError(`invalid language: "${language}"; expected ${locales.join(", ")}`);
    const { tables, scenario } = readLink(await readTables(), link);
    const context = withPrices(viewContext(language, tables.prices), scenario.prices);
    const drawn = make(context);
    const presets = computePresets(tables, scenario);
    const rows = rowsOf(computeScenario(tables, scenario), presets, context);
    const note = baselineNote(tables.baseline, context);
    drawn.update({ ...rows, source: note === null ? rows.source : `${note} ${rows.source}` });
    return inShadow(drawn, language);
  };
}

function readLink(report: Tables, link: string | URL) {
  const query = queryOf("scenario", queryIn(String(link)));
  const tables = withBaseline(report, new URLSearchParams(query).get("base") ?? "");
  return { tables, scenario: soundScenario(query, tables) };
}

/** What a link asks for: nothing where it has no query, all of it where it is a query itself. */
const queryIn = (link: string) => link.replace(/#.*$/, "").replace(/^[^?=]*(?:\?|\/[^?=]*$)/, "");

/** The typeface is the host page's to give: a shadow tree can bring none. */
function inShadow(chart: HTMLElement, language: Locale): HTMLElement {
  const host = document.createElement("div");
  host.lang = language;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("../charts/style.css", import.meta.url).href;
  const page = document.createElement("div");
  page.dataset.colorScheme = "auto";
  page.append(chart);
  host.attachShadow({ mode: "open" }).append(style, page);
  return host;
}
