import { difference, ratio, sum, wholeGrowth } from "../core/arithmetic.js";
import type { Formula } from "../core/quantity.js";
import { perInhabitant } from "../result/cost-per-inhabitant.js";
import { partFixed } from "./fixed-part.js";
import { costShare } from "./municipality-estimate.js";

const ofCountry: Formula = {
  unit: "mnok",
  value: (national, share) => national * share,
  write: (national, share) => `${national} × ${share}`,
};

/** The arithmetic of a place's estimate. */
export const municipalityFormulas = {
  costShare: {
    unit: "share",
    value: (fixed, count, allCounts, inhabitants, all) =>
      costShare(fixed, { count, inhabitants }, { count: allCounts, inhabitants: all }),
    write: (fixed, count, allCounts, inhabitants, all) =>
      `${fixed} × ${count} / ${allCounts} + (1 − ${fixed}) × ${inhabitants} / ${all}`,
  },
  fixedPart: {
    unit: "share",
    value: (fixed, count, allCounts, inhabitants, all) =>
      partFixed(fixed, { count, inhabitants }, { count: allCounts, inhabitants: all }),
    write: (fixed, count, allCounts, inhabitants, all) => {
      const part = `${fixed} × ${count} / ${allCounts}`;
      return `${part} / (${part} + (1 − ${fixed}) × ${inhabitants} / ${all})`;
    },
  },
  savedTogether: {
    unit: "mnok",
    value: (cost, fixed, count, all) => (cost * fixed * (count - 1)) / all,
    write: (cost, fixed, count, all) => `${cost} × ${fixed} × (${count} − 1) / ${all}`,
  },
  placeCost: ofCountry,
  placeCategory: ofCountry,
  placeTotal: { unit: "mnok", ...sum },
  placeFactor: { unit: "factor", ...ratio },
  placeGrowth: { unit: "share", ...wholeGrowth },
  placeDifference: { unit: "mnok", ...difference },
  ownCost: {
    unit: "mnok",
    value: (estimate, own, inItsYear) => (estimate * own) / inItsYear,
    write: (estimate, own, inItsYear) => `${estimate} × ${own} / ${inItsYear}`,
  },
  ownInPrices: {
    unit: "mnok",
    value: (own, then, now = 1) => (own / then) * now,
    write: (own, then, now) =>
      now === undefined ? `${own} / ${then}` : `${own} / ${then} × ${now}`,
  },
  placeInhabitants: {
    unit: "inhabitants",
    value: (counted, later, earlier) => (counted * later) / earlier,
    write: (counted, later, earlier) => `${counted} × ${later} / ${earlier}`,
  },
  ownInhabitants: {
    unit: "inhabitants",
    value: (counted, rate, years) => counted * (1 + rate) ** years,
    write: (counted, rate, years) => `${counted} × (1 + ${rate})^${years}`,
  },
  placePerInhabitant: {
    unit: "nok",
    value: perInhabitant,
    write: (mnok, inhabitants) => `${mnok} / ${inhabitants}`,
  },
  aged80plus: { unit: "share", ...ratio },
  shareOfInhabitants: { unit: "share", ...ratio },
} as const satisfies Readonly<Record<string, Formula>>;

export type MunicipalityFormulaId = keyof typeof municipalityFormulas;
