/** What the map's colours can show. */
export const mapMeasures = ["perInhabitant", "aged80plus"] as const;

export type MapMeasure = (typeof mapMeasures)[number];
