import { chanceOf, outcomes } from "../../model/uncertainty/chance.js";
import type { ChanceId } from "../../model/uncertainty/chance-quantities.js";
import type { QuantityResult } from "../../model/uncertainty/quantity-result.js";
import type { QuantityId } from "../../model/uncertainty/uncertainty-view.js";
import type { NumberRows } from "../core/number-scale.js";
import { type SentencePart, sentenceParts, unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { QuantityText } from "./quantity-text.js";
import { percentInWords } from "./span-text.js";
import { uncertaintyWords } from "./words/index.js";

/** A question of how likely something is, and its answer in numbers. */
export interface ChanceRows {
  readonly question: string;
  /** Its figures are the chance in the ways people read one, by their `ChanceId`. */
  readonly answer: readonly SentencePart[];
  readonly limit: NumberRows;
}

interface ChanceOptions {
  readonly year: number;
  readonly limit: number;
  /** The end of the limit's slider. */
  readonly max: number;
  /** What a reset sets. */
  readonly resetTo: number;
  readonly text: QuantityText;
}

/** How likely it is that a quantity lies above a limit in a year. */
export function chanceRows(
  { simulation }: QuantityResult,
  { year, limit, max, resetTo, text }: ChanceOptions,
  context: ViewContext,
): ChanceRows {
  const words = uncertaintyWords(context.locale).chance;
  const { subject } = text;
  const about = { draws: simulation.draws(year).length, context };
  const probability = simulation.probability(year, limit);
  return {
    question: words.question({ subject, year }),
    answer: sentenceParts((mark) =>
      words.answer({
        ...chanceText(probability, about, mark),
        subject,
        year,
        limit: text.text(limit),
      }),
    ),
    limit: {
      span: words.limit,
      name: words.limitName(subject),
      fieldName: `${words.limitName(subject)}, ${text.unit}`,
      valueText: text.text(limit),
      value: limit,
      resetTo,
      min: 0,
      max: Math.max(max, limit),
    },
  };
}

/** A probability as per cent, as so many of fifty, and as odds: always in numbers. */
export function chanceText(
  probability: number,
  { draws, context }: { readonly draws: number; readonly context: ViewContext },
  mark: (id: ChanceId, value: string) => string = unmarked,
): { readonly percent: string; readonly ofFifty: string; readonly odds: string } {
  const { format, locale } = context;
  const words = uncertaintyWords(locale).chance;
  const { ofFifty, odds } = chanceOf(probability);
  const count = format.integer(draws);
  return {
    percent: mark("chance", percentText(probability, context)),
    ofFifty: mark("ofFifty", format.integer(Math.min(outcomes, ofFifty))),
    odds:
      odds === null
        ? words[probability < 0.5 ? "none" : "all"](count)
        : words.odds[odds.isFor ? "for" : "against"](mark("odds", oddsText(odds.toOne, context))),
  };
}

/** Beyond these all that can be said in whole per cent is that it is less, or more. */
const [least, most] = [0.005, 0.995];

function percentText(probability: number, context: ViewContext): string {
  const { format, locale } = context;
  const words = uncertaintyWords(locale).chance;
  if (probability < least) return words.lessThan(format.integer(1));
  if (probability > most) return words.moreThan(format.integer(99));
  return percentInWords(probability, context);
}

/** Odds near even need a decimal, others would claim more than the draws know. */
function oddsText(toOne: number, { format }: ViewContext): string {
  return toOne < 3 ? format.number(toOne, 1) : format.integer(toOne);
}

interface NoteOptions {
  readonly year: number;
  /** The place's name, where the quantity is its cost. */
  readonly place: string | null;
  /** The middle of the break-even share by either measure. */
  readonly breakEven: () => { readonly present: number; readonly yearly: number };
}

/** What must be said of a quantity beside its chances; nothing where nothing must. */
export function quantityNote(
  id: QuantityId,
  { year, place, breakEven }: NoteOptions,
  { locale, format }: ViewContext,
): readonly SentencePart[] {
  const words = uncertaintyWords(locale).chance;
  if (id === "municipality" && place !== null) return [words.placeNote({ place })];
  if (id !== "breakEvenPresent" && id !== "breakEvenYearly")
    return place === null ? [words.choosePlace] : [];
  const { present, yearly } = breakEven();
  return sentenceParts((mark) =>
    words.breakEvenNote({
      year,
      present: mark("breakEvenPresent", format.percent(present)),
      yearly: mark("breakEvenYearly", format.percent(yearly)),
    }),
  );
}
