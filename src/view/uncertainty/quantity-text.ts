import type { PopulationAges } from "../../model/core/population.js";
import { type QuantityId, quantityIds } from "../../model/uncertainty/uncertainty-view.js";
import type { Choice } from "../core/choice.js";
import { amountScale, type NumberScale, percentScale } from "../core/number-scale.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn } from "../figure/figure.js";
import { moneyColumn, shareColumn } from "../figure/table-columns.js";
import { uncertaintyWords } from "./words/index.js";

/** How a quantity is written. */
export interface QuantityText {
  /** "kostnaden per innbygger" */
  readonly subject: string;
  /** "9,4 mrd. kr" */
  readonly text: (value: number) => string;
  /** On the axis, without unit. */
  readonly tick: (value: number) => string;
  /** Unit of the axis. */
  readonly unit: string;
  /** "Milliarder kroner per år, faste 2021-priser." */
  readonly unitSentence: string;
  readonly column: (label: string) => NumberColumn;
  /** How a limit is typed and stepped, from zero to `max`. */
  readonly scale: (max: number) => NumberScale;
}

interface QuantityOf {
  /** The municipality's name, for its cost. */
  readonly place?: string | null;
  /** Whom a cost per inhabitant is divided by. */
  readonly ages?: PopulationAges;
}

/** How a quantity is written. */
export function quantityText(
  id: QuantityId,
  context: ViewContext,
  { place = null, ages = "all" }: QuantityOf = {},
): QuantityText {
  const words = uncertaintyWords(context.locale).quantities;
  const whom = context.words.ages[ages];
  const subject = place === null ? words.subject[id](whom) : words.subjectIn(place);
  return { subject, ...writers[id](context, whom) };
}

type Writer = (context: ViewContext, whom: string) => Omit<QuantityText, "subject">;

const share: Writer = (context) => {
  const { format, locale } = context;
  const { quantities, chance } = uncertaintyWords(locale);
  return {
    text: (value) => format.percent(value),
    tick: (value) => format.integer(value * 100),
    unit: quantities.ofGrowth,
    unitSentence: quantities.sentence.share,
    column: (label) => shareColumn(label, context),
    scale: (max) =>
      percentScale(
        { min: 0, max, step: 0.001 },
        { what: chance.what, example: format.number(7.5, 1), unit: "%" },
        context,
      ),
  };
};

const money =
  (step: number, isNational: boolean): Writer =>
  (context) => {
    const { format, locale, prices } = context;
    const { quantities, chance } = uncertaintyWords(locale);
    return {
      text: format.money,
      tick: (mnok) => (isNational ? format.number(mnok / 1000, 1) : format.number(mnok, 1)),
      unit: isNational ? prices.billionsUnit : prices.millionsUnit,
      unitSentence: isNational
        ? quantities.sentence.billions(prices.constant)
        : quantities.sentence.millions(prices.constant),
      column: (label) => moneyColumn(label, context),
      scale: (max) => {
        const unit = isNational ? quantities.billions : quantities.millions;
        const example = format.integer(isNational ? 10 : 100);
        const scale = amountScale(
          { min: 0, max, step },
          { what: chance.what, example, unit },
          context,
        );
        return isNational ? inThousands(scale) : scale;
      },
    };
  };

/** The same scale for amounts that are a thousand times what is typed and shown. */
function inThousands(scale: NumberScale): NumberScale {
  return {
    ...scale,
    toSlider: (value) => scale.toSlider(value / 1000),
    fromSlider: (text) => scale.fromSlider(text) * 1000,
    text: (value) => scale.text(value / 1000),
    read: (typed) => {
      const reading = scale.read(typed);
      return reading.value === null ? reading : { value: reading.value * 1000, problem: null };
    },
    afterKey: (key, value) => {
      const next = scale.afterKey(key, value / 1000);
      return next === null ? null : next * 1000;
    },
  };
}

const kroner: Writer = (context, whom) => {
  const { format, locale, prices } = context;
  const { quantities, chance } = uncertaintyWords(locale);
  return {
    text: format.kroner,
    tick: format.integer,
    unit: prices.unit,
    unitSentence: quantities.sentence.kroner(whom, prices.constant),
    column: (label) => ({ label, unit: prices.unit, text: format.integer }),
    scale: (max) =>
      amountScale(
        { min: 0, max, step: 10 },
        { what: chance.what, example: format.integer(2000), unit: quantities.kroner },
        context,
      ),
  };
};

const writers: Readonly<Record<QuantityId, Writer>> = {
  cost: money(0.1, true),
  perInhabitant: kroner,
  breakEvenPresent: share,
  breakEvenYearly: share,
  municipality: money(0.1, false),
};

/** The quantities to choose from; a municipality only where one is chosen. */
export function quantityChoices(hasPlace: boolean, { locale }: ViewContext): Choice<QuantityId>[] {
  const words = uncertaintyWords(locale).quantities.choice;
  return quantityIds
    .filter((id) => hasPlace || id !== "municipality")
    .map((value) => ({ value, text: words[value] }));
}
