import type { MultiPolygon } from "geojson";
import { itemAt, last } from "../../model/core/series.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import { transverseMercator } from "../../model/municipality/transverse-mercator.js";
import { municipalityName } from "./municipality-name.js";

/** Where a municipality is on the map. */
export interface MapPlace {
  readonly municipality: Municipality;
  readonly number: string;
  readonly name: string;
  /** Place on the flat map, see `transverseMercator`. */
  readonly place: readonly [number, number];
  /** At the last count. */
  readonly inhabitants: number;
}

/** What of the map is the same whatever it shows. */
export interface MapGround {
  /** Rings of Norway's outline on the flat map. */
  readonly outline: readonly (readonly (readonly [number, number])[])[];
  /** Larger first, so that the small lie on top. */
  readonly places: readonly MapPlace[];
}

/** Norway's outline and the municipalities on the flat map: made once a page. */
export function mapGround(
  { coordinates }: MultiPolygon,
  municipalities: readonly Municipality[],
): MapGround {
  const outline = coordinates
    .flat()
    .map((ring) => ring.map((point) => transverseMercator(itemAt(point, 0), itemAt(point, 1))));
  const places = municipalities.map((municipality) => ({
    municipality,
    number: municipality.number,
    name: municipalityName(municipality, municipalities),
    place: transverseMercator(municipality.longitude, municipality.latitude),
    inhabitants: last(municipality.inhabitants),
  }));
  return { outline, places: places.sort((a, b) => b.inhabitants - a.inhabitants) };
}
