import type { Quantity } from "../../model/core/quantity.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { explanationWords } from "./words/index.js";

type Amount = Pick<Quantity, "value" | "unit">;
type Context = Pick<ViewContext, "locale" | "format">;

/** A quantity as the key figures write it: "9,4 mrd. kr". */
export function figureText({ value, unit }: Amount, context: Context): string {
  const { format } = context;
  if (unit === "mnok") return format.money(value);
  if (unit === "nok") return format.kroner(value);
  if (unit === "share") return format.percent(value);
  if (unit === "factor") return format.factor(value);
  if (unit === "inhabitants") return format.integer(value);
  return inputText({ value, unit }, context);
}

/** A quantity with the digits that the arithmetic needs: "4 500 mill. kr", "5 425 270". */
export function arithmeticText({ value, unit }: Amount, { locale, format }: Context): string {
  if (unit === "mnok")
    return `${format.number(value, mnokDecimals(value))}\u00a0${coreWords(locale).units.million}`;
  if (unit === "nok") return `${format.number(value, Math.max(1, significant(value, 4)))}\u00a0kr`;
  if (unit === "share" || unit === "rate") return format.percent(value, decimals(value * 100));
  const isLarge = Math.abs(value) >= 1000;
  if (unit === "factor" || unit === "number")
    return format.number(value, isLarge ? 1 : Math.max(4, significant(value, 4)));
  if (unit === "fte") return format.number(value, isLarge ? 0 : 1);
  return format.integer(value);
}

/** The same with its unit, for a list: "29 år", "5 425 270 innbyggere". */
export function inputText(amount: Amount, context: Context): string {
  const text = arithmeticText(amount, context);
  const { units } = explanationWords(context.locale);
  const { unit } = amount;
  return unit === "years" || unit === "fte" || unit === "inhabitants" ? units[unit](text) : text;
}

/** Little is often multiplied by much: what one municipality pays by all that there are. */
function mnokDecimals(value: number): number {
  if (Math.abs(value) < 10) return Math.max(2, significant(value, 5));
  return Math.abs(value) < 100 ? 2 : 1;
}

/** Decimals that show so many digits of a number, up to ten: what is as good as zero has none. */
function significant(value: number, digits: number): number {
  const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
  return Math.min(10, Math.max(0, decimals));
}

/** Decimals that a number needs, up to two. */
function decimals(value: number): number {
  const exact = [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9);
  return exact ?? 2;
}
