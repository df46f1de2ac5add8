import type { Locale } from "./locale.js";

/** Numbers as text in a locale: "9,4 mrd. kr", "−2,0 %", "829 kr". Money in 2021 prices. */
export interface Format {
  /** M kr → "9,4 mrd. kr" from a billion up, else "431 mill. kr", below ten "4,6 mill. kr". */
  readonly money: (mnok: number) => string;
  /** As `money`, with the sign written out: "+1,2 mrd. kr". */
  readonly signedMoney: (mnok: number) => string;
  /** M kr → "9,4", in billions without a unit: for labels on an axis that has one. */
  readonly billions: (mnok: number) => string;
  /** kr → "1 559 kr". */
  readonly kroner: (nok: number) => string;
  readonly signedKroner: (nok: number) => string;
  /** Fraction → "5,1 %", one decimal unless told. */
  readonly percent: (fraction: number, decimals?: number) => string;
  /** Difference between two fractions → "+0,4 prosentpoeng". */
  readonly signedPoints: (fraction: number) => string;
  /** 2.09 → "×2,1". */
  readonly factor: (value: number) => string;
  readonly signedFactor: (value: number) => string;
  readonly integer: (value: number) => string;
  /** Up to `decimals` decimals, none that are zero. */
  readonly number: (value: number, decimals: number) => string;
}

const tags = { nb: "nb-NO", en: "en-GB" } as const;
const units = {
  nb: { billion: "mrd. kr", million: "mill. kr", points: "prosentpoeng" },
  en: { billion: "bn kr", million: "million kr", points: "percentage points" },
} as const;

/** The number formats of a locale. Makes its formatters once: keep the result. */
export function formatIn(locale: Locale): Format {
  const decimals = (digits: number, sign: "auto" | "exceptZero" = "auto") =>
    new Intl.NumberFormat(tags[locale], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: sign,
    });
  const [whole, one, signedWhole, signedOne] = [
    decimals(0),
    decimals(1),
    decimals(0, "exceptZero"),
    decimals(1, "exceptZero"),
  ];
  const unit = units[locale];
  const space = "\u00a0";
  const moneyWith = (large: Intl.NumberFormat, small: Intl.NumberFormat) => (mnok: number) =>
    Math.abs(mnok) >= 999.5
      ? large.format(mnok / 1000) + space + unit.billion
      : (Math.abs(mnok) < 9.95 ? large : small).format(mnok) + space + unit.million;
  const percents = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(tags[locale], {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  // Making a formatter costs a hundred times what using it does.
  const made = new Map<number, Intl.NumberFormat>();
  const upTo = (digits: number) => {
    const format =
      made.get(digits) ?? new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits });
    made.set(digits, format);
    return format;
  };
  return {
    money: moneyWith(one, whole),
    signedMoney: moneyWith(signedOne, signedWhole),
    billions: (mnok) => one.format(mnok / 1000),
    kroner: (nok) => `${whole.format(nok)}${space}kr`,
    signedKroner: (nok) => `${signedWhole.format(nok)}${space}kr`,
    percent: (fraction, digits = 1) => (percents[digits] ?? one).format(fraction),
    signedPoints: (fraction) => `${signedOne.format(fraction * 100)}${space}${unit.points}`,
    factor: (value) => `×${one.format(value)}`,
    signedFactor: (value) => signedOne.format(value),
    integer: (value) => whole.format(value),
    number: (value, digits) => upTo(digits).format(value),
  };
}
