import type { Prices } from "../core/prices.js";
import { calculator, given, type Quantity } from "../core/quantity.js";
import { itemAt } from "../core/series.js";
import type { ReportQuantityId } from "../sources/report-quantities.js";
import { type LedgerFormulaId, ledgerFormulas } from "./ledger-formulas.js";
import { consumerFactor, type GrowthReference, referenceSpans } from "./specialist-growth.js";

export type LedgerQuantity = Quantity<
  LedgerFormulaId | ReportQuantityId | "priceFactor" | "periodYears"
>;

/** Gives a figure that a report prints, by its id. */
export type PrintedFigure = (id: string) => LedgerQuantity;

const calculate = calculator(ledgerFormulas);

/** What Norsk helsenett spends: see `norskHelsenett`. */
export const helsenettSpending = (printed: PrintedFigure): LedgerQuantity =>
  calculate("helsenettSpending", [printed("ieNhnGrowth2020Mnok"), printed("ieNhnGrowth2020")]);

/** What one pays of Norsk helsenett's spending, by the figure of its share: see `helsenettPayments`. */
export function helsenettPayment(shareId: string, printed: PrintedFigure): LedgerQuantity {
  const share = printed(shareId);
  return calculate("helsenettPayment", [share, helsenettSpending(printed)], share.about);
}

/** How the health regions' spending grew, reckoned in four ways: see `specialistGrowth`. */
export const regionGrowthQuantities = {
  nominal: (printed) => calculate("nominalGrowth", levels(false, printed)),
  real: (printed) => calculate("realGrowth", [...levels(false, printed), inflation(printed)]),
  nominalWithVat: (printed) => calculate("nominalGrowthWithVat", levels(true, printed)),
  realWithVat: (printed) =>
    calculate("realGrowthWithVat", [...levels(true, printed), inflation(printed)]),
  spendingBefore: (printed) => spendingBefore(printed),
} as const satisfies Readonly<Record<string, (printed: PrintedFigure) => LedgerQuantity>>;

const inflation = (printed: PrintedFigure) => printed("ieInflation2012To2020");

const spendingBefore = (printed: PrintedFigure): LedgerQuantity =>
  calculate("spendingBefore", [
    printed("ieRegionsAlone2020"),
    printed("ieSpendingGrowth2012To2020"),
  ]);

/** Spending in the last year and in the first. */
function levels(isWithVat: boolean, printed: PrintedFigure): LedgerQuantity[] {
  const paid = printed("ieRegionsAlone2020");
  const after = isWithVat ? calculate("spendingWithVat", [paid, printed("ieVatEffect2020")]) : paid;
  return [after, spendingBefore(printed)];
}

/** Real growth a year of the health regions' spending: see `specialistGrowth`. */
export const referenceGrowthQuantities = {
  asPaid: (printed) => growthOf("asPaid", [...levels(false, printed), inflation(printed)]),
  withVat: (printed) => growthOf("withVat", [...levels(true, printed), inflation(printed)]),
  since2017: (printed, prices) => {
    const { from, to: year } = referenceSpans.since2017;
    const before = [printed("ieSpending2017OldVat"), printed("ieVatEffect2017")];
    const priceLevels = [year, from].map((at) =>
      given("priceFactor", [consumerFactor(prices, at), "factor"], priceTable, { year: at }),
    );
    return growthOf("since2017", [
      printed("ieRegionsAlone2020"),
      calculate("spendingWithoutVat", before),
      calculate("inflationBetween", priceLevels, { from, year }),
    ]);
  },
} as const satisfies Readonly<
  Record<GrowthReference, (printed: PrintedFigure, prices: Prices) => LedgerQuantity>
>;

/** What is put into a growth of those, by what it is there. */
const partPlaces = { growthAfter: 0, growthBefore: 1, growthInflation: 2 } as const;

export type GrowthPart = keyof typeof partPlaces;

/** What is put into the real growth a year by a reference. */
export function growthPart(
  part: GrowthPart,
  reference: GrowthReference,
  printed: PrintedFigure,
  prices: Prices,
): LedgerQuantity {
  return itemAt(referenceGrowthQuantities[reference](printed, prices).inputs, partPlaces[part]);
}

const priceTable = { kind: "table", name: "prices" } as const;

function growthOf(reference: GrowthReference, inputs: readonly LedgerQuantity[]): LedgerQuantity {
  const { from, to: year } = referenceSpans[reference];
  const calendar = { kind: "calendar" } as const;
  const years = given("periodYears", [year - from, "years"], calendar, { from, year });
  return calculate("referenceGrowth", [...inputs, years], { from, year });
}
