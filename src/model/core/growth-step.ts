/** Growth that a scenario may hold, per year: −50 % to +100 %. */
export const growthLimits = { min: -0.5, max: 1 } as const;

/** The step of every control of growth: a tenth of a per cent. */
export const growthStep = 0.001;

/** Growth rounded to the step of every control, and kept within its limits. */
export function roundGrowth(rate: number): number {
  const rounded = Math.round(rate / growthStep) * growthStep;
  const kept = Math.min(growthLimits.max, Math.max(growthLimits.min, Number(rounded.toFixed(6))));
  return kept === 0 ? 0 : kept;
}
