import {
  difference,
  longSum,
  product,
  ratio,
  sum,
  wholeGrowth,
  yearlyGrowth,
} from "../core/arithmetic.js";
import type { Formula } from "../core/quantity.js";

const nominal: Formula = { unit: "share", ...wholeGrowth };

const real: Formula = {
  unit: "share",
  value: (after, before, inflation) => after / before / (1 + inflation) - 1,
  write: (after, before, inflation) => `${after} / ${before} / (1 + ${inflation}) − 1`,
};

/** What was spent in the last year, from how much more it was than the year before. */
const impliedSpending: Formula = {
  unit: "mnok",
  value: (rise, growth) => rise / growth + rise,
  write: (rise, growth) => `${rise} / ${growth} + ${rise}`,
};

/** What organisations spend and pay each other. */
const flowFormulas = {
  helsenettSpending: impliedSpending,
  publicHealthSpending: impliedSpending,
  helsenettPayment: { unit: "mnok", ...product },
  regionsShare: { unit: "share", ...sum },
  flowPayment: { unit: "mnok", ...sum },
  paymentToOthers: { unit: "mnok", ...difference },
  otherNationalSpending: {
    unit: "mnok",
    value: (all, municipal, others, directorate, publicHealth, bought) =>
      all - municipal - others - directorate - publicHealth + bought,
    write: (all, municipal, others, directorate, publicHealth, bought) =>
      `${all} − ${municipal} − ${others} − ${directorate} − ${publicHealth} + ${bought}`,
  },
  paidByOthers: { unit: "mnok", ...sum },
  countedHere: { unit: "mnok", ...difference },
  grossSum: { unit: "mnok", ...sum },
  twiceSum: { unit: "mnok", ...sum },
  onceSum: { unit: "mnok", ...sum },
} as const satisfies Readonly<Record<string, Formula>>;

/** How the regions' spending grew. */
const growthFormulas = {
  spendingBefore: {
    unit: "mnok",
    value: (after, growth) => after / (1 + growth),
    write: (after, growth) => `${after} / (1 + ${growth})`,
  },
  spendingWithVat: { unit: "mnok", ...sum },
  spendingWithoutVat: { unit: "mnok", ...difference },
  nominalGrowth: nominal,
  realGrowth: real,
  nominalGrowthWithVat: nominal,
  realGrowthWithVat: real,
  inflationBetween: nominal,
  referenceGrowth: {
    unit: "rate",
    value: (after, before, inflation, years) =>
      (after / before / (1 + inflation)) ** (1 / years) - 1,
    write: (after, before, inflation, years) =>
      `(${after} / ${before} / (1 + ${inflation}))^(1 / ${years}) − 1`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

/** What it takes to reach a share of health and care cost. */
const targetFormulas = {
  targetCost: { unit: "mnok", ...product },
  growthToTarget: { unit: "rate", ...yearlyGrowth },
} as const satisfies Readonly<Record<string, Formula>>;

/** The arithmetic of what follows from a report's figures of the specialist health service. */
export const ledgerFormulas = { ...flowFormulas, ...growthFormulas, ...targetFormulas } as const;

export type LedgerFormulaId = keyof typeof ledgerFormulas;

/** The arithmetic of one organisation's ledger. */
export const ownFormulas = {
  ownSum: { unit: "mnok", ...longSum },
  ownShare: { unit: "share", ...ratio },
  ownPerEmployee: {
    unit: "nok",
    value: (mnok, employees) => (mnok * 1e6) / employees,
    write: (mnok, employees) => `${mnok} / ${employees}`,
  },
  ownStaff: { unit: "fte", ...ratio },
  ownStaffSum: { unit: "fte", ...sum },
} as const satisfies Readonly<Record<string, Formula>>;

export type OwnFormulaId = keyof typeof ownFormulas;
