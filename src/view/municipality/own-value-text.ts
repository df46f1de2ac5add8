import { localCostLimits, populationGrowthLimits } from "../../model/municipality/local-values.js";
import { type NumberReading, readNumber } from "../core/number-text.js";
import { fromPercent } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";

/** Reads a municipality's own cost in a year as people type it: million kroner, comma or point. */
export function readOwnCost(text: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const what = locale === "nb" ? "kostnaden i millioner kroner" : "the cost in million kroner";
  const reading = readNumber(
    text,
    { what, example: format.number(1.2, 1), unit: "" },
    Number,
    context,
  );
  const { min, max } = localCostLimits;
  if (reading.value === null || (reading.value >= min && reading.value <= max)) return reading;
  const [low, high] = [format.integer(min), format.integer(max)];
  const problem =
    locale === "nb"
      ? `Kostnaden må være fra ${low} til ${high} millioner kroner.`
      : `The cost must be from ${low} to ${high} million kroner.`;
  return { value: null, problem };
}

/** Reads growth in inhabitants as people type it: per cent per year, comma or point. */
export function readPopulationGrowth(text: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const what =
    locale === "nb"
      ? "befolkningsvekst per år i prosent"
      : "population growth per year in per cent";
  const expectation = { what, example: format.number(0.5, 1), unit: "%" };
  const reading = readNumber(text, expectation, fromPercent, context);
  const { min, max } = populationGrowthLimits;
  if (reading.value === null || (reading.value >= min && reading.value <= max)) return reading;
  const [low, high] = [format.percent(min, 0), format.percent(max, 0)];
  const problem =
    locale === "nb"
      ? `Veksten må være fra ${low} til ${high} per år.`
      : `Growth must be from ${low} to ${high} a year.`;
  return { value: null, problem };
}
