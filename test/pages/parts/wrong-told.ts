import { itemAt } from "../../../src/model/core/series.js";
import type { Explained } from "../../../src/model/explanation/explained.js";
import type { StatedFigure } from "../../../src/view/core/sentence-parts.js";
import type { ViewContext } from "../../../src/view/core/view-context.js";
import { coreWords } from "../../../src/view/core/words/index.js";
import { figureText } from "../../../src/view/explanation/quantity-text.js";
import type { FigureRows, StatedNumber } from "../../../src/view/figure/figure.js";
import { roundStaff } from "../../../src/view/result/staffing-sentence.js";
import { percentInWords } from "../../../src/view/uncertainty/span-text.js";
import { recomputed } from "../../model/explanation/recomputed.js";

/** A number as it is told, what it is said to be, and how that is written. */
export interface WrongTold extends StatedFigure {
  readonly stated: StatedNumber;
  readonly written: readonly string[];
}

/** The numbers in a figure's title and source that are not what their arithmetic gives. */
export function wrongTold(
  { title, source, told = {} }: Pick<FigureRows, "title" | "source" | "told">,
  quantityOf: (stated: StatedNumber) => Explained,
  context: ViewContext,
): WrongTold[] {
  const texts = Object.entries({ title, source });
  return texts.flatMap(([name, text]) => {
    const { parts, numbers } = told[name as "title" | "source"] ?? { parts: [text], numbers: [] };
    return parts.flatMap((part) => {
      if (typeof part === "string") return [];
      const stated = itemAt(numbers, Number(part.id));
      const written = writings(quantityOf(stated), context);
      return written.map(spaced).includes(spaced(part.value)) ? [] : [{ ...part, stated, written }];
    });
  });
}

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** The ways in which a number is written in a sentence. */
function writings(quantity: Explained, context: ViewContext): string[] {
  const { format } = context;
  const { unit } = quantity;
  const value = recomputed(quantity);
  if (unit === "mnok") {
    const { money, signedMoney, billions } = format;
    const whole = `${format.integer(value)} ${coreWords(context.locale).units.million}`;
    return [money(value), money(Math.abs(value)), signedMoney(value), billions(value), whole];
  }
  if (unit === "fte") return [format.integer(value), format.integer(roundStaff(value))];
  const percents = [
    format.percent(value),
    format.percent(value, 0),
    percentInWords(value, context),
  ];
  return [figureText({ value, unit }, context), ...percents];
}
