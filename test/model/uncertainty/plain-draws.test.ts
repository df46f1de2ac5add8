import { expect, test } from "vitest";
import { errorTable } from "./plain-draws.js";

test("Sobol points err less than plain draws at equal n: the benchmark prints the table", () => {
  const rows = errorTable([1024, 8192], 8);
  for (const { plain, sobol } of rows) expect(sobol).toBeLessThan(plain);
  // With 8 192 draws a quantile of 2050 is known to half a per cent, with room to spare.
  for (const { size, sobol } of rows) if (size === 8192) expect(sobol).toBeLessThan(0.005);
});
