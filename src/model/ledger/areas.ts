/** ICT areas that costs are sorted by from 2020 on (IE-1085, ch. 4.1). */
export const areas = [
  "dataCentre",
  "network",
  "endUser",
  "serviceDesk",
  "development",
  "maintenance",
  "governance",
  "monitoring",
  "security",
  "continuity",
] as const;

export type Area = (typeof areas)[number];

/** ICT areas until 2019. `management` is management, finance and administration. */
export const oldAreas = [
  "dataCentre",
  "network",
  "endUser",
  "serviceDesk",
  "development",
  "maintenance",
  "management",
] as const;

export type OldArea = (typeof oldAreas)[number];

/**
 * Where an area of 2020 was counted in 2019 (ch. 1.1, 2.3.9). Null where the report says only that
 * cost elements were moved up from other areas, not from which: its figure 2 can't be had.
 */
const origin: Readonly<Record<Area, OldArea | null>> = {
  dataCentre: "dataCentre",
  network: "network",
  endUser: "endUser",
  serviceDesk: "serviceDesk",
  development: "development",
  maintenance: "maintenance",
  governance: "management",
  monitoring: null,
  security: "management",
  continuity: null,
};

/** The area until 2019 that an area was counted in; null where that is unknown. */
export const oldAreaOf = (area: Area): OldArea | null => origin[area];

/** Amounts sorted as until 2019, as far as the report says how. */
export interface OldAreaAmounts {
  readonly placed: Readonly<Record<OldArea, number>>;
  /** Of areas whose place until 2019 is unknown: it was in one or more of the others. */
  readonly unplaced: number;
}

/** Sorts amounts by the areas of 2020 into those of 2019. What goes in comes out. */
export function toOldAreas(amounts: Readonly<Record<Area, number>>): OldAreaAmounts {
  const sumOf = (old: OldArea | null) =>
    areas.filter((area) => origin[area] === old).reduce((sum, area) => sum + amounts[area], 0);
  return {
    placed: {
      dataCentre: sumOf("dataCentre"),
      network: sumOf("network"),
      endUser: sumOf("endUser"),
      serviceDesk: sumOf("serviceDesk"),
      development: sumOf("development"),
      maintenance: sumOf("maintenance"),
      management: sumOf("management"),
    },
    unplaced: sumOf(null),
  };
}
