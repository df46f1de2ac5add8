import { localCostLimits, populationGrowthLimits } from "../../model/municipality/local-values.js";
import { type NumberReading, readNumber } from "../core/number-text.js";
import { fromPercent } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";
import { municipalityWords } from "./words/index.js";

/** Reads a municipality's own cost in a year as people type it: million kroner, comma or point. */
export function readOwnCost(typed: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const text = municipalityWords(locale).own;
  const expectation = { what: text.costWhat, example: format.number(1.2, 1), unit: "" };
  const reading = readNumber(typed, expectation, Number, context);
  const { min, max } = localCostLimits;
  if (reading.value === null || (reading.value >= min && reading.value <= max)) return reading;
  const span = { low: format.integer(min), high: format.integer(max) };
  return { value: null, problem: text.costOutside(span) };
}

/** Reads growth in inhabitants as people type it: per cent per year, comma or point. */
export function readPopulationGrowth(typed: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const text = municipalityWords(locale).own;
  const expectation = { what: text.populationWhat, example: format.number(0.5, 1), unit: "%" };
  const reading = readNumber(typed, expectation, fromPercent, context);
  const { min, max } = populationGrowthLimits;
  if (reading.value === null || (reading.value >= min && reading.value <= max)) return reading;
  const span = { low: format.percent(min, 0), high: format.percent(max, 0) };
  return { value: null, problem: text.populationOutside(span) };
}
