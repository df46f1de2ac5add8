import type { Population } from "../../model/core/population.js";
import { inhabitantsIn } from "../../model/result/cost-per-inhabitant.js";
import { reportPopulation } from "../../model/scenario/assumptions.js";
import type { PublishedCheck } from "../../model/sources/published-check.js";
import { agreeingInterval } from "../../model/sources/published-tolerance.js";
import type { ViewContext } from "../core/view-context.js";
import { findCheck } from "./baseline-rows.js";
import { oursText } from "./published-value.js";

/** The numbers that show how cost per inhabitant is found, as text. */
export interface PerInhabitantMethod {
  readonly ours2021: string;
  readonly ours2050: string;
  /** Inhabitants that 2021 and 2050 are divided by, and those of 2060. */
  readonly counted2021: string;
  readonly counted2050: string;
  readonly counted2060: string;
  /** The inhabitants, in millions, that the report's figure for 2050 asks for: from, to. */
  readonly fitsFrom: string;
  readonly fitsTo: string;
  /** The report's total of 2050 over the inhabitants of 2050, and over those of 2060. */
  readonly report2050: string;
  readonly report2060: string;
}

/** How cost per inhabitant is found, and what the report's figure for 2050 follows from. */
export function perInhabitantMethod(
  checks: readonly PublishedCheck[],
  population: Population,
  context: ViewContext,
): PerInhabitantMethod {
  const { integer, kroner, number } = context.format;
  const count = (year: number) => inhabitantsIn(population, reportPopulation(population), year);
  const ours = (id: string) => {
    const check = findCheck(checks, id);
    return oursText(check.result, check.ours, context);
  };
  const reportTotal = findCheck(checks, "total2050MediumChapter43").result;
  if (reportTotal.year === null) throw new Error(`no year of "${reportTotal.id}"`);
  const counted2050 = count(reportTotal.year);
  const perInhabitant = findCheck(checks, "perInhabitant2050Medium").result;
  const [least, most] = agreeingInterval(perInhabitant);
  const counted2060 = population.reportPerInhabitant2050.inhabitants;
  return {
    ours2021: ours("perInhabitant2021"),
    ours2050: ours("perInhabitant2050Medium"),
    counted2021: integer(count(population.baselineYearCountedOn)),
    counted2050: integer(counted2050),
    counted2060: integer(counted2060),
    fitsFrom: number(reportTotal.value / most, 3),
    fitsTo: number(reportTotal.value / least, 3),
    report2050: kroner((reportTotal.value * 1e6) / counted2050),
    report2060: kroner((reportTotal.value * 1e6) / counted2060),
  };
}
