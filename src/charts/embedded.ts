import type { Tables } from "../model/core/tables.js";
import {
  computePresets,
  computeScenario,
  type ScenarioResult,
} from "../model/result/scenario-result.js";
import { soundScenario } from "../model/sharing/sound-scenario.js";
import { readTables } from "../read-from-site.js";
import { queryOf } from "../state/parts.js";
import { type Locale, locales } from "../view/core/locale.js";
import { type ViewContext, viewContext, withPrices } from "../view/core/view-context.js";

/** What an embedded chart shows, and in which language. */
export interface EmbedOptions {
  /** A scenario's link, or its query: "?v=1&from=low". The report's medium scenario unless told. */
  readonly link?: string;
  /** Bokmål unless told. */
  readonly language?: Locale;
}

/** A chart for a page that is not the site's: a node to put where it belongs. */
export type EmbeddedChart = (options?: EmbedOptions) => Promise<HTMLElement>;

/** Draws one chart of a scenario: its node, as it stands. */
export type DrawChart = (
  result: ScenarioResult,
  presets: ReturnType<typeof computePresets>,
  context: ViewContext,
) => HTMLElement;

/**
 * Makes a chart that other sites can embed. It lies in a shadow tree with the site's own style
 * sheet, so neither page's style touches the other's. Throws a RangeError on a link that can't be
 * read, and a language that the site does not have.
 */
export function embedded(draw: DrawChart): EmbeddedChart {
  return async ({ link = "", language = "nb" } = {}) => {
    if (!locales.includes(language))
      throw new RangeError(`invalid language: "${language}"; expected ${locales.join(", ")}`);
    const tables = await readTables();
    return inShadow(draw(...drawnFrom(tables, link, language)), language);
  };
}

function drawnFrom(tables: Tables, link: string, language: Locale): Parameters<DrawChart> {
  const query = queryOf("scenario", link.replace(/^[^?]*\?/, "").replace(/#.*$/, ""));
  const scenario = soundScenario(query, tables);
  const context = withPrices(viewContext(language, tables.prices), scenario.prices);
  return [computeScenario(tables, scenario), computePresets(tables, scenario), context];
}

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
