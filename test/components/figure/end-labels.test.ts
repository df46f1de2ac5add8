import { scaleLinear } from "d3-scale";
import { expect, test } from "vitest";
import { lineEnds } from "../../../src/components/figure/end-labels.js";

const scales = {
  x: scaleLinear([2021, 2025], [0, 400]),
  y: scaleLinear([0, 10], [0, 100]),
};

const line = (id: string, values: (number | null)[]) => ({
  id,
  values,
  role: "own" as const,
  name: id,
  label: `${id} 1`,
});

test("a line is named at the last year that it has, also where years between are not there", () => {
  const lines = [line("whole", [1, 2, 3]), line("short", [4, 5, null]), line("late", [null, 6, 7])];
  expect(lineEnds(lines, [2021, 2023, 2025], scales).map(({ id, x, y }) => [id, x, y])).toEqual([
    ["whole", 400, 30],
    ["short", 200, 50],
    ["late", 400, 70],
  ]);
});
