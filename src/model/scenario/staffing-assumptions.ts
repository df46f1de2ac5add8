import { type PerCategory, perCategory } from "../core/category.js";
import type { StaffingShape, StaffingStart } from "../core/staffing-choices.js";
import type { StaffingData } from "../core/staffing-data.js";

/** A gain from one category of e-health, beyond the staff it makes unnecessary. */
export interface Gain {
  /** M kr a year in 2021 prices, once it is reached in full. */
  readonly mnokPerYear: number;
  /** The first year of the full gain; it rises evenly from nothing in the baseline year. */
  readonly fullYear: number;
}

/** What the alternative to e-health is assumed to cost, and what e-health to give back. */
export interface StaffingAssumptions {
  /** Growth in staffing need from the baseline year to `StaffingData.targetYear`; 0.8 is 80 %. */
  readonly neededGrowth: number;
  readonly shape: StaffingShape;
  readonly start: StaffingStart;
  /** Real growth per year of the cost of one full-time equivalent, a fraction. */
  readonly realCostGrowth: number;
  /** Per year, a fraction. */
  readonly discountRate: number;
  /** Share of staffing growth that e-health is assumed to make unnecessary, 0 to 1. */
  readonly avoidedShare: number;
  /** Share of e-health's extra cost that the state pays, 0 to 1. */
  readonly stateShare: number;
  readonly gains: PerCategory<Gain | null>;
}

/** Numbers among the assumptions, in the order of links and pages. */
export const staffingNumbers = [
  "neededGrowth",
  "realCostGrowth",
  "discountRate",
  "avoidedShare",
  "stateShare",
] as const satisfies readonly (keyof StaffingAssumptions)[];

export type StaffingNumber = (typeof staffingNumbers)[number];

/**
 * Lowest and highest value each number may have, and the step of its control. Fractions. Need must
 * grow: without growth there is nothing to compare e-health with.
 */
export const staffingLimits: Readonly<
  Record<StaffingNumber, { readonly min: number; readonly max: number; readonly step: number }>
> = {
  neededGrowth: { min: 0.01, max: 3, step: 0.01 },
  realCostGrowth: { min: -0.05, max: 0.1, step: 0.001 },
  discountRate: { min: 0, max: 0.15, step: 0.001 },
  avoidedShare: { min: 0, max: 1, step: 0.001 },
  stateShare: { min: 0, max: 1, step: 0.01 },
};

/** Highest gain of a category, M kr a year: far beyond what all health and care costs. */
export const maxGainMnok = 1_000_000;

/**
 * The report's assumptions (OE 2022-78 ch. 4.3): even growth from all health and care, cost per
 * full-time equivalent as today; nothing assumed saved, gained or paid by the state.
 */
export function reportStaffing({ neededGrowth, discountRate }: StaffingData): StaffingAssumptions {
  return {
    neededGrowth,
    shape: "even",
    start: "healthAndCare",
    realCostGrowth: 0,
    discountRate,
    avoidedShare: 0,
    stateShare: 0,
    gains: perCategory(() => null),
  };
}
