import type { MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";

const World = v.looseObject({
  type: v.literal("Topology"),
  arcs: v.array(v.unknown()),
  objects: v.looseObject({
    countries: v.looseObject({
      type: v.literal("GeometryCollection"),
      geometries: v.array(v.looseObject({ id: v.optional(v.string()) })),
    }),
  }),
});

/** Norway in ISO 3166-1. */
const norwayId = "578";

/**
 * The outline of mainland Norway with its islands, without Svalbard, Jan Mayen and Bouvet Island,
 * as GeoJSON in degrees (WGS84) with two decimals, about a kilometre.
 *
 * @param text world-atlas's `countries-50m.json` (Natural Earth, public domain), TopoJSON
 * @throws if the text is not such an atlas, or has no Norway
 */
export function outlineNorway(text: string): MultiPolygon {
  const world = v.parse(World, JSON.parse(text)) as unknown as Topology<{
    countries: GeometryCollection;
  }>;
  const { features } = feature(world, world.objects.countries);
  const geometry = features.find(({ id }) => id === norwayId)?.geometry;
  if (geometry?.type !== "MultiPolygon")
    throw new Error(`world atlas: expected country ${norwayId} as a MultiPolygon`);
  const polygons = geometry.coordinates.filter(isMainland);
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map(roundRing)) };
}

function isMainland([outer]: Position[][]): boolean {
  const [longitude, latitude] = outer?.[0] ?? [];
  if (longitude === undefined || latitude === undefined) return false;
  return longitude > 3 && longitude < 32 && latitude > 57 && latitude < 72;
}

function roundRing(ring: Position[]): Position[] {
  return ring.map((position) => position.map((degrees) => Math.round(degrees * 100) / 100));
}
