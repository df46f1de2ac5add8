import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "../../../src/components/figure/break-lines.js";

const upTo = (width: number) => (line: string) => line.length <= width;

test("no word stands alone in the last line", () => {
  expect(breakLines("som brukte 1,6\u00a0mrd. kr", upTo(20))).toEqual([
    "som brukte",
    "1,6\u00a0mrd. kr",
  ]);
  // Where the two do not fit together, it does.
  expect(breakLines("to lange ord", upTo(8))).toEqual(["to lange", "ord"]);
  expect(breakLines("ett", upTo(1))).toEqual(["ett"]);
});

test("every word is there, in its order, and a line of more than one fits", () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 9 }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (all, width) => {
      const lines = breakLines(all.join(" "), upTo(width));
      expect(lines.join(" ")).toBe(all.join(" "));
      for (const line of lines) expect(line.includes(" ") && line.length > width).toBe(false);
    }),
  );
});
