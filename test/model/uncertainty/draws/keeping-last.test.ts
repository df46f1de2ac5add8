import { expect, test } from "vitest";
import { keepingLast } from "../../../../src/model/uncertainty/draws/keeping-last.js";

test("the same arguments are reckoned with once, others anew", () => {
  const given: number[][] = [];
  const sum = keepingLast((a: number, b: number) => {
    given.push([a, b]);
    return a + b;
  });
  expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3]);
  expect(given).toEqual([
    [1, 2],
    [2, 2],
    [1, 2],
  ]);
});
