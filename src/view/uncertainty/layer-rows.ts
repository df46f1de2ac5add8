import type { Baseline } from "../../model/core/baseline.js";
import type { Tables } from "../../model/core/tables.js";
import { tablesInPrices } from "../../model/result/price-level.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import {
  type LayerWidths,
  type WidthPart,
  widthParts,
} from "../../model/uncertainty/layer-widths.js";
import { type Uncertainty, usualUncertainty } from "../../model/uncertainty/uncertainty.js";
import { type NumberRows, type NumberScale, percentScale } from "../core/number-scale.js";
import { type SentencePart, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { percentInWords } from "./span-text.js";
import { uncertaintyWords } from "./words/index.js";

/** One part of the band, with its switch. */
export interface LayerRow {
  readonly part: WidthPart;
  readonly name: string;
  readonly help: readonly SentencePart[];
  readonly isOn: boolean;
  /** What it adds to the width, as the one figure in a text; empty until that is computed. */
  readonly adds: readonly SentencePart[];
}

/** What the band consists of. */
export interface LayerRows {
  /** "80 %-spennet i 2050 er 15,2 mrd. kr bredt.", likewise. */
  readonly width: readonly SentencePart[];
  readonly parts: readonly LayerRow[];
  readonly rho: NumberRows;
  readonly size: number;
  readonly seed: string;
}

/** How dependence is typed and stepped: per cent. */
export function rhoScale(context: ViewContext): NumberScale {
  const what = uncertaintyWords(context.locale).layers.rhoWhat;
  const expectation = { what, example: context.format.integer(50), unit: "%" };
  return percentScale({ min: 0, max: 1, step: 0.01 }, expectation, context);
}

interface LayerOptions {
  readonly tables: Tables;
  readonly scenario: Scenario;
  readonly year: number;
  /** Null until it is computed: that takes several simulations, and waits for a drag to rest. */
  readonly widths: LayerWidths | null;
}

/** What each part of the width stands for. */
function helpTexts(
  { year, interval }: Pick<Baseline, "year" | "interval">,
  context: ViewContext,
): Readonly<Record<WidthPart, readonly SentencePart[]>> {
  const { locale, format } = context;
  const { help } = uncertaintyWords(locale).layers;
  return {
    growth: [help.growth],
    dependence: [help.dependence(format.percent(usualUncertainty.rho, 0))],
    baseline: sentenceParts((mark) =>
      help.baseline({
        year: String(year),
        low: mark("intervalLow", format.money(interval.low)),
        high: mark("intervalHigh", format.money(interval.high)),
        level: mark("intervalLevel", percentInWords(interval.level, context)),
        freedom: mark("freedom", format.integer(interval.degreesOfFreedom)),
      }),
    ),
  };
}

/** The rows of the layers and of dependence. */
export function layerRows(
  uncertainty: Uncertainty,
  { tables, scenario, year, widths }: LayerOptions,
  context: ViewContext,
): LayerRows {
  const { locale, format } = context;
  const words = uncertaintyWords(locale).layers;
  const help = helpTexts(tablesInPrices(tables, scenario.prices).baseline, context);
  const { layers, rho, size, seed } = uncertainty;
  const isOn = { ...layers, dependence: rho > 0 };
  return {
    width: widths === null ? [] : widthSentence(widths.width, year, context),
    parts: widthParts.map((part) => ({
      part,
      name: words.names[part],
      help: help[part],
      isOn: isOn[part],
      adds:
        widths === null
          ? []
          : addsParts(part, { adds: widths.adds[part], isOn: isOn[part] }, context),
    })),
    rho: {
      span: words.rho,
      name: words.rho,
      fieldName: words.rho,
      valueText: format.percent(rho, 0),
      value: rho,
      resetTo: usualUncertainty.rho,
      min: 0,
      max: 1,
    },
    size,
    seed: words.seed(format.integer(seed)),
  };
}

const widthSentence = (width: number, year: number, { locale, format }: ViewContext) =>
  sentenceParts((mark) =>
    uncertaintyWords(locale).layers.width({ year, width: mark("bandWidth", format.money(width)) }),
  );

/** What a part adds: the figure has the part's name. */
function addsParts(
  part: WidthPart,
  { adds, isOn }: { readonly adds: number; readonly isOn: boolean },
  { locale, format }: ViewContext,
): SentencePart[] {
  const { adds: does, wouldAdd } = uncertaintyWords(locale).layers;
  const side = adds < 0 ? "narrower" : "wider";
  return sentenceParts((mark) =>
    (isOn ? does : wouldAdd)[side](mark(part, format.money(Math.abs(adds)))),
  );
}

/** How a part of the band stands in what is drawn: "med vekst", "samvariasjon 50 %". */
export function stateText(
  part: WidthPart,
  { layers, rho }: Uncertainty,
  { locale, format }: ViewContext,
): string {
  const { names, states } = uncertaintyWords(locale).layers;
  const name = names[part].toLowerCase();
  if (part === "dependence") return states.strength(name, format.percent(rho, 0));
  return layers[part] ? states.on(name) : states.off(name);
}
