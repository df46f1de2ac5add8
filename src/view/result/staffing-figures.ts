import { atYear, first } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { netEffect, sumCosts } from "../../model/result/staffing.js";
import { intervalText } from "../core/interval-text.js";
import type { KeyFigure } from "../core/key-figure.js";
import { type SentencePart, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { roundStaff } from "./staffing-sentence.js";
import { savingWords } from "./words/saving/index.js";

/** The staffing page's key figures in a year. */
export function staffingFigures(
  result: ScenarioResult,
  year: number,
  context: ViewContext,
): KeyFigure[] {
  return [
    ...extraFigures(result, year, context),
    ...breakEvenFigures(result, year, context),
    netFigure(result, year, context),
  ];
}

/** What staffing and e-health cost more than in the first year. */
function extraFigures(
  { comparison, projection, interval }: ScenarioResult,
  year: number,
  context: ViewContext,
): KeyFigure[] {
  const { locale, format } = context;
  const text = savingWords(locale).staffingFigures;
  const { years, extraStaffing, extraEhealth, extraFullTimeEquivalents } = comparison;
  const at = (values: readonly number[]) => atYear(years, values, year);
  const factor = format.factor(at(projection.total) / first(projection.total));
  return [
    {
      id: "extraStaffing",
      label: text.extraStaffing(year),
      value: format.money(at(extraStaffing)),
      change: staffParts("extraStaff", at(extraFullTimeEquivalents), context),
    },
    {
      id: "extraEhealth",
      label: text.extraEhealth(year),
      value: format.money(at(extraEhealth)),
      change: sentenceParts((mark) =>
        text.factorFrom({
          factor: mark("factor", factor),
          cost: mark("start", format.money(first(projection.total))),
          year: first(years),
          interval: intervalText(interval, context, mark),
        }),
      ),
    },
  ];
}

/** What e-health must save: in the year, and in all years as a present value. */
function breakEvenFigures(
  { scenario, comparison }: ScenarioResult,
  year: number,
  context: ViewContext,
): KeyFigure[] {
  const { locale, format } = context;
  const text = savingWords(locale).staffingFigures;
  const { years, breakEven, extraFullTimeEquivalents } = comparison;
  const present = sumCosts(comparison, scenario.staffing.discountRate);
  const at = <T>(values: readonly T[]) => atYear(years, values, year);
  const share = (value: number | null) => (value === null ? "–" : format.percent(value));
  const needed = at(breakEven);
  return [
    {
      id: "breakEven",
      label: text.breakEven(year),
      value: share(needed),
      change:
        needed === null
          ? ["–"]
          : staffParts("staffToSave", needed * at(extraFullTimeEquivalents), context),
    },
    {
      id: "breakEvenPresent",
      label: text.breakEvenPresent(`${first(years)}–${year}`),
      value: share(at(present.breakEven)),
      change: marked(
        "breakEvenSum",
        share(at(sumCosts(comparison, 0).breakEven)),
        text.undiscounted,
      ),
    },
  ];
}

/** What is left when e-health saves the share assumed. */
function netFigure(
  { scenario, comparison }: ScenarioResult,
  year: number,
  { locale, format }: ViewContext,
): KeyFigure {
  const text = savingWords(locale).staffingFigures;
  const { discountRate, avoidedShare } = scenario.staffing;
  const present = sumCosts(comparison, discountRate);
  const net = (values: Parameters<typeof netEffect>[0]) =>
    format.signedMoney(atYear(comparison.years, netEffect(values, avoidedShare), year));
  return {
    id: "netEffect",
    label: text.netEffect(year, format.percent(avoidedShare)),
    value: net(comparison),
    change: marked("netEffectPresent", net(present), text.presentValue),
  };
}

const marked = (id: string, value: string, write: (value: string) => string): SentencePart[] =>
  sentenceParts((mark) => write(mark(id, value)));

function staffParts(id: string, amount: number, { locale, format }: ViewContext): SentencePart[] {
  const { fullTimeEquivalents } = coreWords(locale).staffing;
  return marked(
    id,
    format.integer(roundStaff(amount)),
    (count) => `${count} ${fullTimeEquivalents}`,
  );
}
