import { type Category, categories } from "../core/category.js";
import { percentText, percentValue, strictNumber } from "../core/percent-text.js";
import { rateKeys } from "../core/rate-keys.js";
import type { Tables } from "../core/tables.js";
import type { Reason } from "../scenario/rationale.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Gain, StaffingNumber } from "../scenario/staffing-assumptions.js";

/** How a link writes one part of a scenario, and reads it back. */
export interface LinkField {
  readonly key: string;
  readonly write: (scenario: Scenario) => string;
  /** By field of the scenario ("growthPerYear.ehr"): the value that a text stands for, unchecked. */
  readonly parse: Readonly<Record<string, (text: string, tables: Tables) => unknown>>;
}

/** A field that is text in the scenario too. */
function textField(key: string, path: string, write: LinkField["write"]): LinkField {
  return { key, write, parse: { [path]: (text) => text } };
}

const breakpoints: LinkField = {
  key: "bp",
  write: (scenario) => scenario.breakpoints.slice(1, -1).join(","),
  parse: {
    breakpoints: (text, { baseline }) => {
      const inner = text === "" ? [] : text.split(",").map(strictNumber);
      return [baseline.year, ...inner, baseline.endYear];
    },
  },
};

const rates = (category: Category): LinkField => ({
  key: rateKeys[category],
  write: ({ growthPerYear }) => growthPerYear[category].map(percentText).join(","),
  parse: { [`growthPerYear.${category}`]: (text) => text.split(",").map(percentValue) },
});

const population: LinkField = {
  key: "pop",
  write: ({ population: { vintage, alternative } }) => `${vintage}-${alternative}`,
  parse: {
    "population.vintage": (text) => text.split("-", 1)[0],
    "population.alternative": (text) => text.slice(text.indexOf("-") + 1),
  },
};

const prices: LinkField = {
  key: "kr",
  write: ({ prices: { year, index } }) => `${year}-${index}`,
  parse: {
    prices: (text) => {
      const [year = "", ...index] = text.split("-");
      return { year: strictNumber(year), index: index.join("-") };
    },
  },
};

const staffingNumber = (key: string, name: StaffingNumber): LinkField => ({
  key,
  write: ({ staffing }) => percentText(staffing[name]),
  parse: { [`staffing.${name}`]: percentValue },
});

const gain = (category: Category): LinkField => ({
  key: `gain.${rateKeys[category]}`,
  write: ({ staffing }) => gainText(staffing.gains[category]),
  parse: {
    [`staffing.gains.${category}`]: (text) => {
      if (text === "") return null;
      const [mnokPerYear, fullYear, ...rest] = text.split(",").map(strictNumber);
      return rest.length > 0 ? text : { mnokPerYear, fullYear };
    },
  },
});

function gainText(value: Gain | null): string {
  return value === null ? "" : `${value.mnokPerYear},${value.fullYear}`;
}

const reason = (category: Category, part: keyof Reason, prefix: string): LinkField =>
  textField(
    `${prefix}.${rateKeys[category]}`,
    `rationale.${category}.${part}`,
    ({ rationale }) => rationale[category][part],
  );

/** The baseline, which every link names. */
export const baselineField = textField("base", "baselineId", ({ baselineId }) => baselineId);

/** All other fields of a link but the version and the preset it starts from. */
export const linkFields: readonly LinkField[] = [
  breakpoints,
  ...categories.map(rates),
  population,
  textField("per", "population.ages", (scenario) => scenario.population.ages),
  prices,
  staffingNumber("sg", "neededGrowth"),
  staffingNumber("fte", "realCostGrowth"),
  staffingNumber("dr", "discountRate"),
  staffingNumber("saved", "avoidedShare"),
  staffingNumber("state", "stateShare"),
  textField("shape", "staffing.shape", ({ staffing }) => staffing.shape),
  textField("start", "staffing.start", ({ staffing }) => staffing.start),
  ...categories.map(gain),
  textField("name", "name", ({ name }) => name),
  ...categories.flatMap((category) => [
    reason(category, "text", "why"),
    reason(category, "source", "src"),
    reason(category, "owner", "who"),
  ]),
];
