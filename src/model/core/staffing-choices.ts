/** How the need grows from the baseline year: at an even rate, or along SSB's reference path. */
export const staffingShapes = ["even", "reference"] as const;

export type StaffingShape = (typeof staffingShapes)[number];

/** What is counted as staffing: all municipal health and care, or care services alone. */
export const staffingStarts = ["healthAndCare", "care"] as const;

export type StaffingStart = (typeof staffingStarts)[number];
