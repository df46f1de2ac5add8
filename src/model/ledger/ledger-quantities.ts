import { calculator, type Formula, type Quantity } from "../core/quantity.js";
import type { ReportQuantityId } from "../sources/report-quantities.js";

const nominal: Formula = {
  unit: "share",
  value: (after, before) => after / before - 1,
  write: (after, before) => `${after} / ${before} − 1`,
};

const real: Formula = {
  unit: "share",
  value: (after, before, inflation) => after / before / (1 + inflation) - 1,
  write: (after, before, inflation) => `${after} / ${before} / (1 + ${inflation}) − 1`,
};

/** The arithmetic of what follows from a report's figures of the specialist health service. */
export const ledgerFormulas = {
  helsenettSpending: {
    unit: "mnok",
    value: (rise, growth) => rise / growth + rise,
    write: (rise, growth) => `${rise} / ${growth} + ${rise}`,
  },
  helsenettPayment: {
    unit: "mnok",
    value: (share, spending) => share * spending,
    write: (share, spending) => `${share} × ${spending}`,
  },
  spendingBefore: {
    unit: "mnok",
    value: (after, growth) => after / (1 + growth),
    write: (after, growth) => `${after} / (1 + ${growth})`,
  },
  spendingWithVat: {
    unit: "mnok",
    value: (spending, vat) => spending + vat,
    write: (spending, vat) => `${spending} + ${vat}`,
  },
  nominalGrowth: nominal,
  realGrowth: real,
  nominalGrowthWithVat: nominal,
  realGrowthWithVat: real,
} as const satisfies Readonly<Record<string, Formula>>;

export type LedgerFormulaId = keyof typeof ledgerFormulas;

export type LedgerQuantity = Quantity<LedgerFormulaId | ReportQuantityId>;

/** Gives a figure that a report prints, by its id. */
type PrintedFigure = (id: string) => LedgerQuantity;

const calculate = calculator(ledgerFormulas);

/** What one pays of Norsk helsenett's spending, by the figure of its share: see `helsenettPayments`. */
export function helsenettPayment(shareId: string, printed: PrintedFigure): LedgerQuantity {
  const rise = [printed("ieNhnGrowth2020Mnok"), printed("ieNhnGrowth2020")];
  const share = printed(shareId);
  return calculate("helsenettPayment", [share, calculate("helsenettSpending", rise)], share.about);
}

/** How the health regions' spending grew, reckoned in four ways: see `specialistGrowth`. */
export const regionGrowthQuantities = {
  nominal: (printed) => calculate("nominalGrowth", levels(false, printed)),
  real: (printed) => calculate("realGrowth", [...levels(false, printed), inflation(printed)]),
  nominalWithVat: (printed) => calculate("nominalGrowthWithVat", levels(true, printed)),
  realWithVat: (printed) =>
    calculate("realGrowthWithVat", [...levels(true, printed), inflation(printed)]),
} as const satisfies Readonly<Record<string, (printed: PrintedFigure) => LedgerQuantity>>;

const inflation = (printed: PrintedFigure) => printed("ieInflation2012To2020");

/** Spending in the last year and in the first. */
function levels(isWithVat: boolean, printed: PrintedFigure): LedgerQuantity[] {
  const paid = printed("ieRegionsAlone2020");
  const before = calculate("spendingBefore", [paid, printed("ieSpendingGrowth2012To2020")]);
  const after = isWithVat ? calculate("spendingWithVat", [paid, printed("ieVatEffect2020")]) : paid;
  return [after, before];
}
