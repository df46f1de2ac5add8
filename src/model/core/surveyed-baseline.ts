import type { Baseline, CostInterval, PresetId } from "./baseline.js";
import { type Category, categories, type PerCategory, perCategory } from "./category.js";
import { itemAt } from "./series.js";
import type { Tables } from "./tables.js";

/** What a survey found that e-health cost in one year. */
export interface SurveyedCost {
  readonly year: number;
  /** M kr, 2021 prices. */
  readonly cost: PerCategory<number>;
  /** Of all four together, M kr, 2021 prices. */
  readonly interval: { readonly low: number; readonly high: number };
  readonly municipalities: number;
  /** Made up, as an example. */
  readonly constructed: boolean;
}

const start = "survey";
const example = "example";

/**
 * The surveyed cost as a baseline's id, which a link carries: it holds all there is to know, so
 * that the link opens the same in any browser. M kr with one decimal, in the order of `categories`:
 * "survey_2023_901.2_1500_310.4_2100_1300_7900_31".
 */
export function surveyedBaselineId(survey: SurveyedCost): string {
  const { year, cost, interval, municipalities, constructed } = survey;
  const money = [...categories.map((category) => cost[category]), interval.low, interval.high];
  const parts = [start, year, ...money.map(tenths), municipalities];
  return [...parts, ...(constructed ? [example] : [])].join("_");
}

const tenths = (mnok: number) => Math.round(mnok * 10) / 10;

/**
 * The surveyed cost as an id holds it. Costs that are rounded one by one can come to a little beyond a
 * narrow interval, which then gives way.
 */
export function roundedSurvey(survey: SurveyedCost): SurveyedCost {
  const cost = perCategory((category) => tenths(survey.cost[category]));
  const total = totalOf(cost);
  const [low, high] = [tenths(survey.interval.low), tenths(survey.interval.high)];
  return { ...survey, cost, interval: { low: Math.min(low, total), high: Math.max(high, total) } };
}

const totalOf = (cost: PerCategory<number>) =>
  tenths(categories.reduce((sum, category) => sum + cost[category], 0));

const pattern = new RegExp(
  `^${start}_(\\d{4})((?:_-?\\d+(?:\\.\\d)?){${categories.length + 2}})_(\\d{1,3})(_${example})?$`,
);

/** The surveyed cost that an id holds; null for any other text. */
function surveyedCost(id: string): SurveyedCost | null {
  const [, year, money = "", municipalities, made] = pattern.exec(id) ?? [];
  if (year === undefined) return null;
  const numbers = money.slice(1).split("_").map(Number);
  const [low = Number.NaN, high = Number.NaN] = numbers.slice(categories.length);
  const cost = perCategory((category: Category) => itemAt(numbers, categories.indexOf(category)));
  return {
    year: Number(year),
    cost,
    interval: { low, high },
    municipalities: Number(municipalities),
    constructed: made !== undefined,
  };
}

/**
 * The baseline that an id names: the survey's cost, from its year on, with the report's growth.
 * Null where the id is none, or what it holds can't be one: a cost that is not above zero, a year
 * outside the report's first periods, an interval that does not hold the cost.
 */
export function surveyedBaseline(id: string, report: Baseline): Baseline | null {
  const survey = surveyedCost(id);
  if (survey === null || !canBeBaseline(survey, report)) return null;
  const { year, cost, interval, municipalities, constructed } = survey;
  const later = report.breakpoints.filter((breakpoint) => breakpoint > year);
  const gone = report.breakpoints.length - later.length - 1;
  const rates = (preset: PresetId) =>
    perCategory((category) => report.presets[preset][category].slice(gone));
  const presets = { low: rates("low"), medium: rates("medium"), high: rates("high") };
  const mnok = categories.reduce((sum, category) => sum + cost[category], 0);
  return {
    id,
    year,
    endYear: report.endYear,
    breakpoints: [year, ...later],
    presets,
    cost: perCategory((category) => ({
      mnok: cost[category],
      range: [cost[category], cost[category]],
      status: "surveyed",
    })),
    total: { mnok, range: [mnok, mnok] },
    interval: {
      ...report.interval,
      ...interval,
      municipalities,
      ...freedom(report, municipalities),
    },
    survey: { constructed },
  };
}

/**
 * Tables with the baseline that an id names: a survey's, whose first year is divided as the report
 * divides, or else the report's, as they are.
 */
export function withBaseline<Given extends Pick<Tables, "baseline" | "population">>(
  tables: Given,
  id: string,
): Given {
  const baseline = surveyedBaseline(id, tables.baseline);
  if (baseline === null) return tables;
  const population = { ...tables.population, baselineYearCountedOn: baseline.year + 1 };
  return { ...tables, baseline, population };
}

/** As many numbers are estimated as in the report: a fixed cost, and a cost per inhabitant. */
const freedom = (
  { interval }: Baseline,
  municipalities: number,
): Pick<CostInterval, "degreesOfFreedom"> => ({
  degreesOfFreedom: municipalities - (interval.municipalities - interval.degreesOfFreedom),
});

/** Years that can be a baseline: from the report's to the one before its last boundary. */
export function canBeBaseline(survey: SurveyedCost, report: Baseline): boolean {
  const { year, cost, interval, municipalities } = survey;
  const total = totalOf(cost);
  const estimated = report.interval.municipalities - report.interval.degreesOfFreedom;
  return (
    year >= report.year &&
    year < (report.breakpoints.at(-2) ?? report.endYear) &&
    categories.every((category) => cost[category] > 0) &&
    interval.low <= total &&
    total <= interval.high &&
    municipalities > estimated
  );
}
