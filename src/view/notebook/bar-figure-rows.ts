import { shownValue } from "../../model/core/shown-value.js";
import { checkNamed } from "../../model/notebook/known-options.js";
import type { ViewContext } from "../core/view-context.js";
import type { BarRows } from "../figure/bar-rows.js";
import { checkOptions } from "./check-options.js";
import { type DrawingOptions, drawingOptions, numberText } from "./line-figure-rows.js";
import { notebookWords } from "./words/index.js";

/**
 * Bars from a notebook's own numbers, by the name written over each.
 *
 * @throws a RangeError that names the option, or the bar and its value
 */
export function barFigureRows(
  bars: Readonly<Record<string, number>>,
  options: DrawingOptions,
  context: ViewContext,
): BarRows {
  checkOptions("bars", { ...options }, drawingOptions);
  checkNamed("bars", bars, "{ name: number }");
  const entries = Object.entries(bars);
  if (entries.length === 0) throw new RangeError("invalid bars: expected at least one");
  for (const [name, value] of entries)
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
      throw new RangeError(
        `invalid bar: "${name}" is ${shownValue(value)}; expected a number from 0 up`,
      );
  const text = notebookWords(context.locale);
  const number = (value: number) => numberText(value, context);
  const withUnit = (value: number) => `${number(value)} ${options.unit}`;
  return {
    title: options.title,
    summary: `${entries.map(([name, value]) => `${name}: ${withUnit(value)}`).join(". ")}.`,
    source: options.source ?? text.source,
    bars: entries.map(([name, value], index) => ({
      id: `bar-${index}`,
      label: name,
      value,
      text: withUnit(value),
      role: "own",
    })),
    table: () => ({
      caption: text.caption(options.title, options.unit),
      columns: ["", { label: options.unit, unit: options.unit, text: number }],
      rows: entries.map(([name, value]) => [name, value]),
    }),
  };
}
