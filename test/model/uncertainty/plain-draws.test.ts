import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dragDraws } from "../../../src/model/uncertainty/uncertainty.js";
import { errorTable } from "./plain-draws.js";

const percent = (part: number) => `${(part * 100).toFixed(2)} %`;

test("Sobol points err less than plain draws at equal n, as the README's table says", () => {
  const rows = errorTable([1024, 8192], 8);
  const readme = readFileSync("README.md", "utf8");
  for (const { size, quantile, plain, sobol } of rows) {
    expect(sobol).toBeLessThan(plain);
    expect(readme).toContain(
      `| ${size} | P${quantile * 100} | ${percent(plain)} | ${percent(sobol)} |`,
    );
    // With 8 192 draws a quantile of 2050 is known to half a per cent, with room to spare.
    if (size === 8192) expect(sobol).toBeLessThan(0.005);
  }
});

test("the draws that follow a drag are off by about one per cent", () => {
  for (const { sobol } of errorTable([dragDraws], 8)) expect(sobol).toBeLessThan(0.015);
});
