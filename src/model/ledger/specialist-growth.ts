import type { Prices } from "../core/prices.js";

type Figure = (id: string) => number;

/** How fast the specialist health service grew, by period and VAT. */
export const growthReferences = ["asPaid", "withVat", "since2017"] as const;

export type GrowthReference = (typeof growthReferences)[number];

interface ReferenceSpan {
  readonly from: number;
  readonly to: number;
}

/** The years that each is reckoned between. */
export const referenceSpans: Readonly<Record<GrowthReference, ReferenceSpan>> = {
  asPaid: { from: 2012, to: 2020 },
  withVat: { from: 2012, to: 2020 },
  since2017: { from: 2017, to: 2020 },
};

/** Growth between two years as it is reckoned: levels in M kr, growth as fractions. */
export interface GrowthArithmetic {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  /** In current prices. */
  readonly nominal: number;
  readonly inflation: number;
  /** Prices taken out. */
  readonly real: number;
  readonly realPerYear: number;
}

/** ICT spending of the health regions, as it was and with the old VAT rules throughout. */
export interface SpecialistGrowth {
  /** From what was paid: VAT in 2012, none on operation from 2017 on. */
  readonly asPaid: GrowthArithmetic;
  /** With the report's estimate of VAT put back in 2020, M kr. */
  readonly withVat: GrowthArithmetic;
  readonly vat2020: number;
  /** After the VAT rules had changed: nothing to put back. */
  readonly since2017: GrowthArithmetic;
  readonly vat2017: number;
}

/**
 * How the specialist health service's ICT spending grew (IE-1085, ch. 3.6): 91 % in current prices
 * and prices up 19.5 % give 60 %; the printed 73 % comes of adding estimated VAT in 2020. Spending
 * in 2017 is that with old rules (6 865) less VAT (541); prices 2017–2020 are the consumer index.
 */
export function specialistGrowth(figure: Figure, prices: Prices): SpecialistGrowth {
  const after = figure("ieRegionsAlone2020");
  const before = after / (1 + figure("ieSpendingGrowth2012To2020"));
  const inflation = figure("ieInflation2012To2020");
  const vat2020 = figure("ieVatEffect2020");
  const vat2017 = figure("ieVatEffect2017");
  const long = { ...referenceSpans.asPaid, before, inflation };
  return {
    asPaid: growthOf({ ...long, after }),
    withVat: growthOf({ ...long, after: after + vat2020 }),
    vat2020,
    since2017: growthOf({
      ...referenceSpans.since2017,
      before: figure("ieSpending2017OldVat") - vat2017,
      after,
      inflation: inflationIn(prices, referenceSpans.since2017),
    }),
    vat2017,
  };
}

type Levels = Omit<GrowthArithmetic, "nominal" | "real" | "realPerYear">;

function growthOf(levels: Levels): GrowthArithmetic {
  const { from, to, before, after, inflation } = levels;
  const factor = after / before / (1 + inflation);
  return {
    ...levels,
    nominal: after / before - 1,
    real: factor - 1,
    realPerYear: factor ** (1 / (to - from)) - 1,
  };
}

const inflationIn = (prices: Prices, { from, to }: ReferenceSpan) =>
  consumerFactor(prices, to) / consumerFactor(prices, from) - 1;

/** A year's price level by the consumer index, over that of 2021. Throws an Error where it is missing. */
export function consumerFactor({ consumer }: Prices, year: number): number {
  const found = consumer.find((level) => level.year === year);
  if (found === undefined) throw new Error(`prices.csv cpi: no value for ${year}`);
  return found.factor;
}
