import { describe, expect, test } from "vitest";
import { fitInto } from "../../../src/components/municipality/fit-into.js";
import {
  nearestCircle,
  nextCircle,
  type PlacedCircle,
} from "../../../src/components/municipality/nearest-circle.js";
import { municipalityTables } from "../../model/municipality/municipality-tables.js";

const [municipality] = municipalityTables.municipalities;
if (municipality === undefined) throw new Error("no municipality");

const circle = (number: string, x: number, y: number): PlacedCircle => ({
  municipality,
  number,
  name: number,
  place: [0, 0],
  inhabitants: 1,
  value: 0,
  step: 0,
  isChosen: false,
  text: () => number,
  x,
  y,
  radius: 5,
});
const [a, b, c] = [circle("a", 0, 0), circle("b", 50, 10), circle("c", 60, 80)] as const;
const all = [a, b, c];

describe("nearestCircle", () => {
  test("is the nearest within reach, else none", () => {
    expect(nearestCircle(all, [45, 12])).toBe(b);
    expect(nearestCircle(all, [26, 0])).toBe(a);
    expect(nearestCircle(all, [300, 300])).toBeNull();
  });
});

describe("nextCircle", () => {
  test("starts at the first, then goes the way of the arrow", () => {
    expect(nextCircle(all, null, "ArrowUp")).toBe(a);
    expect(nextCircle(all, a, "ArrowRight")).toBe(b);
    expect(nextCircle(all, b, "ArrowDown")).toBe(c);
    expect(nextCircle(all, b, "ArrowLeft")).toBe(a);
  });

  test("stays where there is none, and for other keys", () => {
    expect(nextCircle(all, a, "ArrowLeft")).toBeNull();
    expect(nextCircle(all, a, "x")).toBeNull();
  });
});

test("fitInto keeps the shape, with north up, in the middle of the frame", () => {
  const project = fitInto(
    [
      [0, 10],
      [1, 12],
    ],
    { width: 100, height: 120, margin: 10 },
  );
  expect(project([0, 12])).toEqual([25, 10]);
  expect(project([1, 10])).toEqual([75, 110]);
});
