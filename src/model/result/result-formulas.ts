import {
  type Arithmetic,
  difference,
  product,
  ratio,
  shortSum,
  sum,
  wholeGrowth,
} from "../core/arithmetic.js";
import type { Formula } from "../core/quantity.js";
import { itemAt, last } from "../core/series.js";
import { perInhabitant } from "./cost-per-inhabitant.js";
import { effectStep, effectSteps } from "./effect-step.js";
import { growthFactor } from "./growth-factor.js";
import { costPath } from "./projection.js";
import { roundPathGrowth } from "./staffing-need.js";

/** Two by two: rate and years, amount and part. */
function pairs<Value>(values: readonly Value[]): (readonly [Value, Value])[] {
  return values.flatMap((value, index) =>
    index % 2 === 0 ? [[value, itemAt(values, index + 1)] as const] : [],
  );
}

/** The rates of periods, and the years that they end after, from the first on. */
function periodsOf(ratesAndYears: readonly number[]): [rates: number[], ends: number[]] {
  const periods = pairs(ratesAndYears);
  const ends = [0];
  for (const [, years] of periods) ends.push(last(ends) + years);
  return [periods.map(([rate]) => rate), ends];
}

const factorsOf = (ratesAndYears: readonly string[]) =>
  pairs(ratesAndYears).map(([rate, years]) => `(1 + ${rate})^${years}`);

/** A start, then a rate and its years for each period. */
const growth: Arithmetic = {
  value: (start, ...ratesAndYears) => last(costPath(start, ...periodsOf(ratesAndYears))),
  write: (start, ...ratesAndYears) => [start, ...factorsOf(ratesAndYears)].join(" × "),
};

/** How many times its start a cost is after so many years of each rate. */
export const timesStart: Arithmetic = {
  value: (...ratesAndYears) => growthFactor(...periodsOf(ratesAndYears)),
  write: (...ratesAndYears) => factorsOf(ratesAndYears).join(" × "),
};

/** A discount rate, then a value for each year from the first on. */
const presentValue: Arithmetic = {
  value: (rate, ...values) =>
    values.reduce((total, value, year) => total + value / (1 + rate) ** year, 0),
  write: (rate, ...values) =>
    shortSum(values.map((value, year) => `${value} / (1 + ${rate})^${year}`)),
};

/** A sum of a value for each year. */
const yearlySum: Arithmetic = { value: sum.value, write: (...terms) => shortSum(terms) };

const ofStaffing: Arithmetic = {
  value: (ehealth, gains, staffing) => (ehealth - gains) / staffing,
  write: (ehealth, gains, staffing) => `(${ehealth} − ${gains}) / ${staffing}`,
};

const net: Arithmetic = {
  value: (share, staffing, ehealth, gains) => share * staffing - (ehealth - gains),
  write: (share, staffing, ehealth, gains) => `${share} × ${staffing} − (${ehealth} − ${gains})`,
};

/** What staff beyond the first year's costs: need, cost in the first year, growth of the cost each. */
const staffing = (need: number, start: number, rate: number, years: number) =>
  need * (start * (1 + rate) ** years);

/** The arithmetic of a scenario's results. */
export const resultFormulas = {
  inPrices: { unit: "mnok", ...product },
  unitCostInPrices: { unit: "nok", ...product },
  categoryCost: { unit: "mnok", ...growth },
  categoryChange: { unit: "mnok", ...difference },
  total: { unit: "mnok", ...sum },
  namedTotal: { unit: "mnok", ...sum },
  totalDifference: { unit: "mnok", ...difference },
  perInhabitantDifference: { unit: "nok", ...difference },
  growthFactor: { unit: "factor", ...ratio },
  totalGrowth: { unit: "share", ...wholeGrowth },
  perInhabitant: {
    unit: "nok",
    value: perInhabitant,
    write: (mnok, inhabitants) => `${mnok} / ${inhabitants}`,
  },
  evenNeed: {
    unit: "number",
    value: (growth, years, span) => (1 + growth) ** (years / span),
    write: (growth, years, span) => `(1 + ${growth})^(${years} / ${span})`,
  },
  referenceNeed: {
    unit: "number",
    value: (growth, level, start, end) =>
      (1 + growth) ** (Math.log(level / start) / Math.log(end / start)),
    write: (growth, level, start, end) =>
      `(1 + ${growth})^(ln(${level} / ${start}) / ln(${end} / ${start}))`,
  },
  pathLevelBetween: {
    unit: "fte",
    value: (from, to, years, span) => from * (to / from) ** (years / span),
    write: (from, to, years, span) => `${from} × (${to} / ${from})^(${years} / ${span})`,
  },
  pathGrowth: {
    unit: "share",
    value: (end, start) => roundPathGrowth(end / start - 1),
    write: (end, start) => `${end} / ${start} − 1`,
  },
  staffingCost: {
    unit: "mnok",
    value: staffing,
    write: (need, start, rate, years) => `${need} × ${start} × (1 + ${rate})^${years}`,
  },
  shareOfCare: { unit: "share", ...ratio },
  extraStaffing: {
    unit: "mnok",
    value: (need, start, rate, years, before = 1) => staffing(need - before, start, rate, years),
    write: (need, start, rate, years, before = "1") =>
      `(${need} − ${before}) × ${start} × (1 + ${rate})^${years}`,
  },
  extraEhealth: { unit: "mnok", ...difference },
  gain: { unit: "mnok", ...product },
  gains: { unit: "mnok", ...sum },
  breakEven: { unit: "share", ...ofStaffing },
  presentStaffing: { unit: "mnok", ...presentValue },
  presentEhealth: { unit: "mnok", ...presentValue },
  presentGains: { unit: "mnok", ...presentValue },
  breakEvenPresent: { unit: "share", ...ofStaffing },
  sumStaffing: { unit: "mnok", ...yearlySum },
  sumEhealth: { unit: "mnok", ...yearlySum },
  sumGains: { unit: "mnok", ...yearlySum },
  breakEvenSum: { unit: "share", ...ofStaffing },
  extraFullTimeEquivalents: {
    unit: "fte",
    value: (need, start, each, before = 1) => (need - before) * ((start * 1e6) / each),
    write: (need, start, each, before = "1") => `(${need} − ${before}) × ${start} / ${each}`,
  },
  savedStaffing: { unit: "mnok", ...product },
  savedFullTimeEquivalents: { unit: "fte", ...product },
  netEffect: { unit: "mnok", ...net },
  netEffectSum: { unit: "mnok", ...net },
  netEffectPresent: { unit: "mnok", ...net },
  effectStep: {
    unit: "mnok",
    value: effectStep,
    write: (furthest) => `max{m × 10^n ≤ max(abs(${furthest}), 1) / ${effectSteps}}`,
  },
  stateMoney: {
    unit: "mnok",
    value: (share, cost) => share * Math.max(0, cost),
    write: (share, cost) => `${share} × max(0, ${cost})`,
  },
  mustSave: {
    unit: "mnok",
    value: (cost, state, gains) => cost - state - gains,
    write: (cost, state, gains) => `${cost} − ${state} − ${gains}`,
  },
  mustSaveShare: { unit: "share", ...ratio },
  mustSaveStaff: { unit: "fte", ...product },
  uncovered: {
    unit: "mnok",
    value: (mustSave, share, staffing) => mustSave - share * staffing,
    write: (mustSave, share, staffing) => `${mustSave} − ${share} × ${staffing}`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type ResultFormulaId = keyof typeof resultFormulas;
