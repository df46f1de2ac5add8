import type { PublishedResult, PublishedUnit } from "../../model/sources/published.js";
import type { PublishedCheck } from "../../model/sources/published-check.js";
import { agreeingInterval } from "../../model/sources/published-tolerance.js";
import type { ViewContext } from "../core/view-context.js";
import { derivationWords } from "./words/derivations/index.js";
import { sourceWords } from "./words/index.js";

const percents: readonly PublishedUnit[] = ["share", "growth", "growthPerYear", "percentagePoints"];

/** A figure as its source words it: "om lag 9,5 mrd. kr". */
export function publishedText(result: PublishedResult, context: ViewContext): string {
  const step = result.roundedTo ?? 1;
  const { qualifier } = sourceWords(context.locale).value;
  return qualifier[result.qualifier] + valueText(result, result.value, step, context);
}

/** Words published figures by their id. The function throws for an id that is not there. */
export function quotePublished(
  results: readonly PublishedResult[],
  context: ViewContext,
): (id: string) => string {
  return (id) => {
    const result = results.find((candidate) => candidate.id === id);
    if (result === undefined) throw new Error(`no published figure named "${id}"`);
    return publishedText(result, context);
  };
}

/** Our value of a figure, with one digit more than the source has. */
export function oursText(
  result: PublishedResult,
  { value, side }: Pick<NonNullable<PublishedCheck["ours"]>, "value" | "side">,
  context: ViewContext,
): string {
  const step = result.roundedTo === null ? 1 : result.roundedTo / 10;
  const text = valueText(result, value, step, context);
  return side === undefined ? text : derivationWords(context.locale).bound[side](text);
}

/** The values that count as agreeing with a figure: "9,4 til 9,6 mrd. kr". */
export function toleranceText(result: PublishedResult, context: ViewContext): string {
  const text = sourceWords(context.locale).value;
  const [low, high] = agreeingInterval(result);
  if (low === high) return text.exactly;
  const step = (result.roundedTo ?? 1) / 2;
  if (low === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY)
    return publishedText(result, context);
  const { scale } = scaleOf(result);
  const start = context.format.number(low * scale, decimalsOf(step * scale));
  return text.span(start, valueText(result, high, step, context));
}

function valueText(
  result: PublishedResult,
  value: number,
  step: number,
  { locale, format }: ViewContext,
): string {
  const { scale, unit } = scaleOf(result);
  const text = format.number(value * scale, decimalsOf(step * scale));
  return text + sourceWords(locale).value.unit[unit].replace(/^ /, "\u00a0");
}

/** What to multiply a figure by to show it, and the unit it then has. */
function scaleOf({ value, unit, roundedTo }: PublishedResult): {
  scale: number;
  unit: PublishedUnit | "billion";
} {
  const isLarge = Math.abs(value) >= 1000 && roundedTo !== null && roundedTo >= 100;
  if (unit === "mnok" && isLarge) return { scale: 1 / 1000, unit: "billion" };
  return { scale: percents.includes(unit) ? 100 : 1, unit };
}

/** Decimals that show a step: 0 for 1 and above, 1 for 0.1, 2 for 0.05. */
function decimalsOf(step: number): number {
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}
