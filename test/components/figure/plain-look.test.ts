import { expect, test } from "vitest";
import { plainLook } from "../../../src/components/figure/plain-look.js";

test.each([
  ["rgb(11, 95, 165)", "rgb(11, 95, 165)"],
  ["color(srgb 1 0.5 0)", "rgb(255, 128, 0)"],
  ["color(srgb 0.2 4e-8 1)", "rgb(51, 0, 255)"],
  ["rgba(0, 0, 0, 0)", "none"],
  ["5px, 3px", "5, 3"],
  ["1.75px", "1.75"],
  ["none", "none"],
])("%s is written %s", (value, written) => {
  expect(plainLook(value)).toBe(written);
});
