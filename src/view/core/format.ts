import type { Locale } from "./locale.js";
import { coreWords } from "./words/index.js";

/**
 * Numbers, dates and lists as text in a language: "9,4 mrd. kr", "−2,0 %", "829 kr". Money in 2021
 * prices.
 */
export interface Format {
  /** M kr → "9,4 mrd. kr" from a billion up, else "431 mill. kr", below ten "4,6 mill. kr". */
  readonly money: (mnok: number) => string;
  /** As `money`, with the sign written out: "+1,2 mrd. kr". */
  readonly signedMoney: (mnok: number) => string;
  /**
   * M kr → "9,4", in billions without a unit: for labels on an axis that has one. Without a decimal
   * from a million billions on.
   */
  readonly billions: (mnok: number) => string;
  /** kr → "1 559 kr". */
  readonly kroner: (nok: number) => string;
  readonly signedKroner: (nok: number) => string;
  /** Fraction → "5,1 %", one decimal unless told. */
  readonly percent: (fraction: number, decimals?: number) => string;
  /** A number that is written already, as per cent: "10,0" → "10,0 %", in English "10.0%". */
  readonly perCent: (text: string) => string;
  /** Difference between two fractions → "+0,4 prosentpoeng". */
  readonly signedPoints: (fraction: number) => string;
  /** Fraction per year → "10,0" per cent as a field shows it; more decimals where the rate has them. */
  readonly rate: (fraction: number) => string;
  /** 2.09 → "×2,1". */
  readonly factor: (value: number) => string;
  readonly signedFactor: (value: number) => string;
  readonly integer: (value: number) => string;
  /** Up to `decimals` decimals, none that are zero. */
  readonly number: (value: number, decimals: number) => string;
  /** With so many decimals, also zeros: numbers that stand under each other. */
  readonly fixed: (value: number, decimals: number) => string;
  /** As `number`, as it stands in a field, to be read back: spaces between thousands in any language. */
  readonly typed: (value: number, decimals: number) => string;
  /** "Alta, Bodø og Hamar" */
  readonly list: (names: readonly string[]) => string;
  /** "24. november 2026" */
  readonly date: (date: Date) => string;
  /** "24. nov. 2026, 20:21" */
  readonly dateTime: (date: Date) => string;
}

/** Writes a number as text that people read. */
interface NumberFormat {
  readonly format: (value: number) => string;
  readonly formatToParts: (value: number) => Intl.NumberFormatPart[];
}

/**
 * How a language writes numbers. Below zero always with a minus sign, as wide as the plus: `Intl` has
 * a hyphen there in English.
 */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions): NumberFormat {
  const intl = new Intl.NumberFormat(tag, options);
  const sign = ({ type, value }: Intl.NumberFormatPart) => ({
    type,
    value: type === "minusSign" ? minus : value,
  });
  return {
    format: (value) => intl.format(value).replace(signOfZero, "").replace("-", minus),
    formatToParts: (value) => intl.formatToParts(value).map(sign),
  };
}

const minus = "−";

/** Before what is so little below zero that it is written as zero. */
const signOfZero = /^[-−](?=0[0.,]*(?![\d.,]))/;

const space = "\u00a0";

/** The formats of a language. Makes its formatters once: keep the result. */
export function formatIn(locale: Locale): Format {
  const { language, units } = coreWords(locale);
  return { ...numberFormats(language.numbers, units), ...textFormats(language.numbers) };
}

function textFormats(tag: string): Pick<Format, "list" | "date" | "dateTime"> {
  const dateAs = (options: Intl.DateTimeFormatOptions) => (date: Date) =>
    new Intl.DateTimeFormat(tag, options).format(date);
  return {
    list: (names) => new Intl.ListFormat(tag).format(names),
    date: dateAs({ dateStyle: "long" }),
    dateTime: dateAs({ dateStyle: "medium", timeStyle: "short" }),
  };
}

interface Units {
  readonly billion: string;
  readonly million: string;
  readonly points: string;
}

function numberFormats(
  tag: string,
  unit: Units,
): Omit<Format, keyof ReturnType<typeof textFormats>> {
  const numbers = (options: Intl.NumberFormatOptions) => numberFormat(tag, options);
  const whole = numbers(decimals(0));
  const one = numbers(decimals(1));
  const signedWhole = numbers({ ...decimals(0), signDisplay: "exceptZero" });
  const signedOne = numbers({ ...decimals(1), signDisplay: "exceptZero" });
  const rate = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 3 });
  const percent = formatsOf((digits) => numbers({ style: "percent", ...decimals(digits) }));
  const percentSign = percent(0).format(0).slice(1);
  const fixed = formatsOf((digits) => numbers(decimals(digits)));
  const upTo = formatsOf((digits) => numbers({ maximumFractionDigits: digits }));
  const moneyWith = (large: NumberFormat, small: NumberFormat) => (mnok: number) =>
    Math.abs(mnok) >= 999.5
      ? large.format(mnok / 1000) + space + unit.billion
      : (Math.abs(mnok) < 9.95 ? large : small).format(mnok) + space + unit.million;
  return {
    money: moneyWith(one, whole),
    signedMoney: moneyWith(signedOne, signedWhole),
    billions: (mnok) => (Math.abs(mnok) < 1e9 ? one : whole).format(mnok / 1000),
    kroner: (nok) => `${whole.format(nok)}${space}kr`,
    signedKroner: (nok) => `${signedWhole.format(nok)}${space}kr`,
    percent: (fraction, digits = 1) => percent(digits).format(fraction),
    perCent: (text) => text + percentSign,
    signedPoints: (fraction) => `${signedOne.format(fraction * 100)}${space}${unit.points}`,
    rate: (fraction) => rate.format(fraction * 100),
    factor: (value) => `×${one.format(value)}`,
    signedFactor: (value) => signedOne.format(value),
    integer: (value) => whole.format(value),
    number: (value, digits) => upTo(digits).format(value),
    fixed: (value, digits) => fixed(digits).format(value),
    typed: (value, digits) =>
      upTo(digits)
        .formatToParts(value)
        .map((part) => (part.type === "group" ? space : part.value))
        .join(""),
  };
}

const decimals = (digits: number) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

/** Formats by their number of decimals, each made once: making costs a hundred times using it. */
function formatsOf(make: (digits: number) => NumberFormat) {
  const made = new Map<number, NumberFormat>();
  return (digits: number): NumberFormat => {
    const format = made.get(digits) ?? make(digits);
    made.set(digits, format);
    return format;
  };
}
