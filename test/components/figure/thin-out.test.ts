import { expect, test } from "vitest";
import { thinOut } from "../../../src/components/figure/thin-out.js";

const row = (...places: number[]) => places.map((place) => ({ place, size: 20 }));
const kept = (...places: number[]) => thinOut(row(...places)).map(({ place }) => place);

test("what stands apart stays", () => {
  expect(kept(0, 20, 40)).toEqual([0, 20, 40]);
});

test("what would run into the one before it or into the last is left out", () => {
  expect(kept(0, 10, 20, 35, 45, 60)).toEqual([0, 20, 60]);
});

test("the first and the last are kept, however near", () => {
  expect(kept(0, 5, 10)).toEqual([0, 10]);
  expect(kept(7)).toEqual([7]);
  expect(kept()).toEqual([]);
});
