/** Every page of the site, in the order of the navigation. */
export const pageIds = [
  "scenario",
  "compare",
  "uncertainty",
  "staffing",
  "municipality",
  "survey",
  "keyFigures",
  "sources",
  "notebooks",
  "memo",
] as const;

export type PageId = (typeof pageIds)[number];
