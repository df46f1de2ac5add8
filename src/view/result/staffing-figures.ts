import { atYear } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { netEffect, sumCosts } from "../../model/result/staffing.js";
import { staffingWordsIn } from "../core/staffing-words.js";
import type { ViewContext } from "../core/view-context.js";
import type { KeyFigure } from "./key-figures.js";
import { roundStaff } from "./staffing-sentence.js";

/** The staffing page's key figures in a year. */
export function staffingFigures(
  { scenario, comparison, projection }: ScenarioResult,
  year: number,
  { locale, format }: ViewContext,
): KeyFigure[] {
  const nb = locale === "nb";
  const { years, extraStaffing, extraEhealth, extraFullTimeEquivalents } = comparison;
  const { discountRate, avoidedShare } = scenario.staffing;
  const at = (values: readonly number[]) => atYear(years, values, year);
  const present = sumCosts(comparison, discountRate);
  const share = (shares: readonly (number | null)[]) => {
    const value = shares[years.indexOf(year)] ?? null;
    return value === null ? "–" : format.percent(value);
  };
  const staff = (amount: number) =>
    `${format.integer(roundStaff(amount))} ${staffingWordsIn(locale).fullTimeEquivalents}`;
  const breakEven = comparison.breakEven[years.indexOf(year)] ?? 0;
  const span = `${years[0] ?? ""}–${year}`;
  const saved = format.percent(avoidedShare);
  const [costs, effects] = [netEffect(comparison, avoidedShare), netEffect(present, avoidedShare)];
  return [
    {
      id: "extraStaffing",
      label: nb ? `Ekstra bemanning ${year}` : `Extra staffing ${year}`,
      value: format.money(at(extraStaffing)),
      change: staff(at(extraFullTimeEquivalents)),
    },
    {
      id: "extraEhealth",
      label: nb ? `Ekstra e-helse ${year}` : `Extra e-health ${year}`,
      value: format.money(at(extraEhealth)),
      change: `${format.factor(at(projection.total) / (projection.total[0] ?? Number.NaN))} ${nb ? "fra" : "from"} ${years[0] ?? ""}`,
    },
    {
      id: "breakEven",
      label: nb ? `Lønnsomhetsgrense ${year}` : `Break-even ${year}`,
      value: share(comparison.breakEven),
      change: staff(breakEven * at(extraFullTimeEquivalents)),
    },
    {
      id: "breakEvenPresent",
      label: nb ? `Grense, nåverdi ${span}` : `Break-even, present value ${span}`,
      value: share(present.breakEven),
      change: `${share(sumCosts(comparison, 0).breakEven)} ${nb ? "uten rente" : "undiscounted"}`,
    },
    {
      id: "netEffect",
      label: nb ? `Netto ${year} om ${saved} spares` : `Net ${year} if ${saved} is saved`,
      value: format.signedMoney(at(costs)),
      change: `${format.signedMoney(at(effects))} ${nb ? "i nåverdi" : "present value"}`,
    },
  ];
}
