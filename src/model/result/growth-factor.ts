/**
 * How many times a cost has grown from the first breakpoint to the last.
 *
 * @param rates real growth per year as fractions, one a period
 * @param breakpoints the periods' boundaries in years, one more than `rates`
 * @returns product of (1 + rate)^years; 1 means unchanged
 */
export function growthFactor(rates: readonly number[], breakpoints: readonly number[]): number {
  let factor = 1;
  rates.forEach((rate, period) => {
    const start = breakpoints[period];
    const end = breakpoints[period + 1];
    if (start === undefined || end === undefined)
      throw new RangeError(`invalid breakpoints: ${breakpoints.length} for ${rates.length} rates`);
    factor *= (1 + rate) ** (end - start);
  });
  return factor;
}
