import { expect, test } from "vitest";
import { placeNames } from "../../../src/components/survey/place-names.js";

const point = (id: string, x: number, y: number) => ({ id, label: "Modum", x, y });
const place = (...points: ReturnType<typeof point>[]) => placeNames(points, points, [50, 300]);

test("a name stands over its point", () => {
  expect(place(point("a", 100, 100)).get("a")).toEqual({ dx: 0, dy: -11 });
});

test("where another point stands over it, under it", () => {
  const places = place(point("a", 100, 100), point("b", 105, 92));
  expect(places.get("a")).toEqual({ dx: 0, dy: 11 });
  expect(places.get("b")).toEqual({ dx: 0, dy: -11 });
});

test("no two names share a place, and one without any is left out", () => {
  const row = [0, 1, 2, 3].map((index) => point(String(index), 100 + index * 9, 100));
  expect([...place(...row).keys()]).toEqual(["0", "1"]);
});

test("a name ends where it must, and none begins before the axis", () => {
  expect(place(point("a", 298, 100)).get("a")).toEqual({ dx: -15, dy: -11 });
  expect(place(point("a", 55, 100)).size).toBe(0);
});
