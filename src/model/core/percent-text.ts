/** A fraction as per cent, as short as it can be and still name the same number: 0.023 → "2.3". */
export function percentText(fraction: number): string {
  const percent = Number(`${fraction}e2`);
  if (Number(`${percent}e-2`) === fraction) return String(percent);
  const [digits = "", exponent = "0"] = fraction.toExponential().split("e");
  return `${digits}e${Number(exponent) + 2}`;
}

/** The fraction that a `percentText` names: "2.3" → 0.023. NaN for anything that is no number. */
export function percentValue(text: string): number {
  if (Number.isNaN(strictNumber(text))) return Number.NaN;
  const [digits = "", exponent = "0"] = text.split("e");
  const fraction = Number(`${digits}e${Number(exponent) - 2}`);
  return fraction === 0 ? 0 : fraction;
}

/** Digits with an optional sign, point and exponent; anything else is NaN. */
export function strictNumber(text: string): number {
  return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
