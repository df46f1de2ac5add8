import { expect, test } from "vitest";
import { transverseMercator } from "../../../src/model/municipality/transverse-mercator.js";

test("the central meridian is straight, and lengths along it are true", () => {
  expect(transverseMercator(15, 60)).toEqual([0, Math.PI / 3]);
  const [, north] = transverseMercator(15, 71);
  expect(north).toBeCloseTo((71 * Math.PI) / 180, 12);
});

test("east and west mirror each other", () => {
  const [east, north] = transverseMercator(25, 70);
  expect(transverseMercator(5, 70)[0]).toBeCloseTo(-east, 12);
  expect(transverseMercator(5, 70)[1]).toBeCloseTo(north, 12);
});

test("agrees with UTM zone 33 for Oslo within half a per cent (sphere for ellipsoid)", () => {
  // Oslo, 10.75° E 59.91° N: UTM 33 N east 262 km, north 6 650 km; scale 0.9996, false east 500 km.
  const [x, y] = transverseMercator(10.75, 59.91);
  expect((x * 6371 * 0.9996 + 500) / 262).toBeCloseTo(1, 2);
  expect((y * 6371 * 0.9996) / 6650).toBeCloseTo(1, 2);
});
