/** How costs are counted: of each year, summed from the baseline year on, or as present value. */
export const costMeasures = ["yearly", "sum", "present"] as const;

export type CostMeasure = (typeof costMeasures)[number];
