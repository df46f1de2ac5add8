import { priceLevelQuantity } from "../core/price-quantity.js";
import type { Prices } from "../core/prices.js";
import { calculator, given, type Quantity } from "../core/quantity.js";
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
function levels(isWithVat: boolean, printed: PrintedFigure): [LedgerQuantity, LedgerQuantity] {
  const paid = printed("ieRegionsAlone2020");
  const after = isWithVat ? calculate("spendingWithVat", [paid, printed("ieVatEffect2020")]) : paid;
  return [after, spendingBefore(printed)];
}

/** What is put into a reference's real growth a year. */
interface GrowthParts {
  readonly growthAfter: LedgerQuantity;
  readonly growthBefore: LedgerQuantity;
  readonly growthInflation: LedgerQuantity;
}

export type GrowthPart = keyof GrowthParts;

type OfReference<Value> = (printed: PrintedFigure, prices: Prices) => Value;

/** What is put into the real growth a year by each reference. */
export const growthParts: Readonly<Record<GrowthReference, OfReference<GrowthParts>>> = {
  asPaid: (printed) => partsSince2012(false, printed),
  withVat: (printed) => partsSince2012(true, printed),
  since2017: (printed, prices) => {
    const { from, to: year } = referenceSpans.since2017;
    const before = [printed("ieSpending2017OldVat"), printed("ieVatEffect2017")];
    const priceLevels = [year, from].map((at) =>
      priceLevelQuantity(prices, { year: at, index: "consumer" }, consumerFactor(prices, at)),
    );
    return {
      growthAfter: printed("ieRegionsAlone2020"),
      growthBefore: calculate("spendingWithoutVat", before),
      growthInflation: calculate("inflationBetween", priceLevels, { from, year }),
    };
  },
};

/** Real growth a year of the health regions' spending: see `specialistGrowth`. */
export const referenceGrowthQuantities: Readonly<
  Record<GrowthReference, OfReference<LedgerQuantity>>
> = {
  asPaid: (printed, prices) => growthOf("asPaid", growthParts.asPaid(printed, prices)),
  withVat: (printed, prices) => growthOf("withVat", growthParts.withVat(printed, prices)),
  since2017: (printed, prices) => growthOf("since2017", growthParts.since2017(printed, prices)),
};

function partsSince2012(isWithVat: boolean, printed: PrintedFigure): GrowthParts {
  const [growthAfter, growthBefore] = levels(isWithVat, printed);
  return { growthAfter, growthBefore, growthInflation: inflation(printed) };
}

function growthOf(
  reference: GrowthReference,
  { growthAfter, growthBefore, growthInflation }: GrowthParts,
): LedgerQuantity {
  const { from, to: year } = referenceSpans[reference];
  const calendar = { kind: "calendar" } as const;
  const years = given("periodYears", [year - from, "years"], calendar, { from, year });
  const inputs = [growthAfter, growthBefore, growthInflation, years];
  return calculate("referenceGrowth", inputs, { from, year });
}
