import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadMunicipalities } from "../../loaders/municipalities.js";
import { outlineNorway } from "../../loaders/norway.js";
import { readData } from "./read-data.js";

const atlas = readFileSync("node_modules/world-atlas/countries-50m.json", "utf8");
const outline = outlineNorway(atlas);
const points = outline.coordinates.flat(2);

describe("outlineNorway", () => {
  test("is closed rings on the mainland, small enough to travel", () => {
    for (const ring of outline.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
    expect(points.every(([x = 0, y = 0]) => x > 3 && x < 32 && y > 57 && y < 72)).toBe(true);
    expect(JSON.stringify(outline).length).toBeLessThan(20_000);
  });

  test("frames every municipality", () => {
    const longitudes = points.map(([x = 0]) => x);
    const latitudes = points.map(([, y = 0]) => y);
    for (const { name, longitude, latitude } of loadMunicipalities(readData)) {
      const inside =
        longitude > Math.min(...longitudes) - 0.5 &&
        longitude < Math.max(...longitudes) + 0.5 &&
        latitude > Math.min(...latitudes) - 0.5 &&
        latitude < Math.max(...latitudes) + 0.5;
      expect({ name, inside }).toEqual({ name, inside: true });
    }
  });

  test("refuses a text that is no atlas, or has no Norway", () => {
    expect(() => outlineNorway('{"type":"FeatureCollection"}')).toThrow();
    expect(() => outlineNorway(atlas.replace('"id":"578"', '"id":"999"'))).toThrow(
      "world atlas: expected country 578 as a MultiPolygon",
    );
  });
});
