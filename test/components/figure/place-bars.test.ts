import { expect, test } from "vitest";
import { placeBars } from "../../../src/components/figure/bar-chart.js";

const bar = (id: string, label: string) => ({
  id,
  label,
  value: 1,
  text: "1",
  role: "own" as const,
});

test("a label that is wider than the chart has more lines, and what is below it gives way", () => {
  const bars = [bar("a", "Aurskog-Høland, Evje og Hornnes"), bar("b", "Hele landet")];
  const size = { widthOf: (text: string) => text.length };
  const { bars: placed, height } = placeBars(bars, 20, size);
  expect(placed.map(({ top, lines }) => [top, lines])).toEqual([
    [
      14,
      [
        { text: "Aurskog-Høland, Evje ", y: -2 },
        { text: "og Hornnes", y: 12 },
      ],
    ],
    [50, [{ text: "Hele landet", y: 12 }]],
  ]);
  expect(height).toBe(86);
  expect(placeBars(bars, 40, size).height).toBe(72);
});
