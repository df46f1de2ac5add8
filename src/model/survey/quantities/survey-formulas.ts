import {
  type Arithmetic,
  difference,
  longSum,
  product,
  ratio,
  shortSum,
  sum,
  yearlyGrowth,
} from "../../core/arithmetic.js";
import type { Formula } from "../../core/quantity.js";
import { studentTQuantile } from "../../core/student-t.js";
import { intervalLevel } from "../survey-scaling.js";

/** Real growth a year, its logarithm moved so many standard errors: see `surveyGrowth`. */
const growthMoved = (direction: 1 | -1): Arithmetic => ({
  value: (to, from, prices, years, t, error) =>
    ((to / from / prices) * Math.exp(direction * t * error)) ** (1 / years) - 1,
  write: (to, from, prices, years, t, error) =>
    `(${to} / ${from} / ${prices} × e^(${direction === 1 ? "" : "−"}${t} × ${error}))^(1 / ${years}) − 1`,
});

/** What the line through the answers of one kind of costs is, and how a single answer lies on it. */
const fitFormulas = {
  fittedEach: { unit: "nok", ...ratio },
  fittedFixed: {
    unit: "mnok",
    value: (mean, each, inhabitants) => mean - (each * inhabitants) / 1e6,
    write: (mean, each, inhabitants) => `${mean} − ${each} × ${inhabitants}`,
  },
  degreesOfFreedom: { unit: "number", value: (n) => n - 2, write: (n) => `${n} − 2` },
  lineSpread: {
    unit: "mnok",
    value: (squares, degrees) => Math.sqrt(squares / degrees),
    write: (squares, degrees) => `√(${squares} / ${degrees})`,
  },
  pointCost: { unit: "mnok", ...longSum },
  pointFitted: {
    unit: "mnok",
    value: (fixed, each, inhabitants) => fixed + (each * inhabitants) / 1e6,
    write: (fixed, each, inhabitants) => `${fixed} + ${each} × ${inhabitants}`,
  },
  pointResidual: { unit: "mnok", ...difference },
  pointLeverage: {
    unit: "number",
    value: (n, x, mean, spread) => 1 / n + (x - mean) ** 2 / spread,
    write: (n, x, mean, spread) => `1 / ${n} + (${x} − ${mean})² / ${spread}`,
  },
  cooksDistance: {
    unit: "number",
    value: (residual, sigma, leverage) =>
      ((residual ** 2 / (2 * sigma ** 2)) * leverage) / (1 - leverage) ** 2,
    write: (residual, sigma, leverage) =>
      `(${residual})² / (2 × (${sigma})²) × ${leverage} / (1 − ${leverage})²`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

/** What the lines come to in the country, with its interval. */
const scalingFormulas = {
  surveyLine: {
    unit: "mnok",
    value: (municipalities, fixed, inhabitants, each) =>
      municipalities * fixed + (inhabitants * each) / 1e6,
    write: (municipalities, fixed, inhabitants, each) =>
      `${municipalities} × ${fixed} + ${inhabitants} × ${each}`,
  },
  surveyCost: { unit: "mnok", ...longSum },
  surveyStatutory: { unit: "mnok", ...product },
  surveyTotal: { unit: "mnok", ...longSum },
  sizeVariance: {
    unit: "number",
    value: (count, n, inhabitants, mean, spread) =>
      count ** 2 / n + (inhabitants - count * mean) ** 2 / spread,
    write: (count, n, inhabitants, mean, spread) =>
      `${count}² / ${n} + (${inhabitants} − ${count} × ${mean})² / ${spread}`,
  },
  studentT: {
    unit: "number",
    value: (degrees) => studentTQuantile((1 + intervalLevel) / 2, degrees),
    write: (degrees) => `t(${degrees})`,
  },
  standardError: {
    unit: "mnok",
    value: (sigma, variance) => sigma * Math.sqrt(variance),
    write: (sigma, variance) => `${sigma} × √${variance}`,
  },
  jointError: {
    unit: "mnok",
    value: (...parts) => Math.sqrt(Math.max(0, sum.value(...parts))),
    write: (...parts) => `√(${shortSum(parts)})`,
  },
  surveyReach: { unit: "mnok", ...product },
  surveyLow: { unit: "mnok", ...difference },
  surveyHigh: { unit: "mnok", ...sum },
  simpleLine: {
    unit: "mnok",
    value: (cost, among, inhabitants) => (cost / among) * inhabitants,
    write: (cost, among, inhabitants) => `${cost} / ${among} × ${inhabitants}`,
  },
  simpleTotal: { unit: "mnok", ...longSum },
  biasLow: {
    unit: "mnok",
    value: (total, ahead, general, twice) => total * (1 - ahead) - general * twice,
    write: (total, ahead, general, twice) => `${total} × (1 − ${ahead}) − ${general} × ${twice}`,
  },
  biasHigh: {
    unit: "mnok",
    value: (total, forgotten) => total * (1 + forgotten),
    write: (total, forgotten) => `${total} × (1 + ${forgotten})`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

/** How years compare. */
const seriesFormulas = {
  surveyReal: { unit: "mnok", ...ratio },
  surveyYearlyGrowth: { unit: "rate", ...yearlyGrowth },
  priceChange: { unit: "factor", ...ratio },
  growthError: {
    unit: "number",
    value: (secondError, second, firstError, first, together) =>
      Math.sqrt(
        Math.max(
          0,
          (secondError / second) ** 2 +
            (firstError / first) ** 2 -
            (2 * together) / (second * first),
        ),
      ),
    write: (secondError, second, firstError, first, together) =>
      `√((${secondError} / ${second})² + (${firstError} / ${first})² − 2 × ${together} / (${second} × ${first}))`,
  },
  costGrowth: {
    unit: "rate",
    value: (to, from, prices, years) => (to / from / prices) ** (1 / years) - 1,
    write: (to, from, prices, years) => `(${to} / ${from} / ${prices})^(1 / ${years}) − 1`,
  },
  costGrowthLow: { unit: "rate", ...growthMoved(-1) },
  costGrowthHigh: { unit: "rate", ...growthMoved(1) },
} as const satisfies Readonly<Record<string, Formula>>;

/** What single answers do to the whole, and who has answered. */
const sampleFormulas = {
  pointWeight: {
    unit: "number",
    value: (count, n, inhabitants, mean, x, spread) =>
      count / n + ((inhabitants - count * mean) * (x - mean)) / spread,
    write: (count, n, inhabitants, mean, x, spread) =>
      `${count} / ${n} + (${inhabitants} − ${count} × ${mean}) × (${x} − ${mean}) / ${spread}`,
  },
  leftOutLine: {
    unit: "mnok",
    value: (weight, residual, leverage) => (-weight * residual) / (1 - leverage),
    write: (weight, residual, leverage) => `−(${weight}) × (${residual}) / (1 − ${leverage})`,
  },
  leftOutChange: { unit: "mnok", ...longSum },
  leftOutTotal: { unit: "mnok", ...sum },
  nextWidth: {
    unit: "share",
    value: (t, variance, tNow, varianceNow) =>
      (t * Math.sqrt(variance)) / (tNow * Math.sqrt(varianceNow)),
    write: (t, variance, tNow, varianceNow) => `${t} × √${variance} / (${tNow} × √${varianceNow})`,
  },
  answeredShare: { unit: "share", ...ratio },
} as const satisfies Readonly<Record<string, Formula>>;

/** What solutions give back. */
const gainFormulas = {
  gainFte: { unit: "fte", ...longSum },
  gainAvoided: { unit: "nok", ...longSum },
  gainSum: {
    unit: "nok",
    value: (fte, wage, avoided) => fte * wage + avoided,
    write: (fte, wage, avoided) => `${fte} × ${wage} + ${avoided}`,
  },
  surveyGain: {
    unit: "mnok",
    value: (nok, among, inhabitants, prices) => ((nok / among / 1e6) * inhabitants) / prices,
    write: (nok, among, inhabitants, prices) => `${nok} / ${among} × ${inhabitants} / ${prices}`,
  },
  gainShare: { unit: "share", ...ratio },
} as const satisfies Readonly<Record<string, Formula>>;

/** The arithmetic of a scaled survey. */
export const surveyFormulas = {
  ...scalingFormulas,
  ...fitFormulas,
  ...seriesFormulas,
  ...sampleFormulas,
  ...gainFormulas,
} as const;

export type SurveyFormulaId = keyof typeof surveyFormulas;
