import { expect, test } from "vitest";
import { effectLevels, levelEdges } from "../../../src/view/result/effect-level.js";

test("zero lies between the levels of loss and of gain", () => {
  expect(levelEdges(500)).toEqual([-1500, -1000, -500, 0, 500, 1000, 1500]);
  expect(levelEdges(500)).toHaveLength(effectLevels.length - 1);
});
