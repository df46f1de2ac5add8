import type { ScenarioWords } from "./nb.js";

/** The texts of the scenario's inputs in English. */
export const en: ScenarioWords = {
  period: {
    field: "Split at the end of year",
    split: "Split",
    summary: (years) => `Periods: ${years}`,
    join: (year) => `Join the periods at ${year}`,
    empty: ({ first, last }) => `The field is empty. Type a year from ${first} to ${last}.`,
    notAYear: ({ typed, first, last }) =>
      `“${typed}” is not a year. Type a year from ${first} to ${last}.`,
    outside: ({ first, last }) => `The year must be from ${first} to ${last}.`,
    taken: (year) => `There is a boundary at ${year} already.`,
  },
  reach: { name: "Set", each: "one period", until: (year) => `to ${year}` },
  allOpen: "All open",
  references: "Grow as in the specialist health service …",
  rate: { perYear: (percent) => `${percent} a year` },
  reason: {
    text: (category) => `Why this growth? ${category}`,
    source: "Source",
    owner: "Owner",
    invitation: "Give a reason",
  },
  staffing: {
    number: {
      neededGrowth: (year) => `More staff needed by ${year}`,
      realCostGrowth: () => "Real growth a year in cost per full-time equivalent",
      discountRate: () => "Discount rate per year",
      avoidedShare: () => "Share of staffing growth e-health saves",
      stateShare: () => "Share of e-health’s growth the state pays",
    },
    need: {
      name: "Growth in need by source",
      report: (growth) => `The report: more than ${growth}`,
      path: (growth, year) => `SSB’s path from ${year}: ${growth}`,
    },
    percent: "per cent",
    millions: "million kroner a year",
  },
};
