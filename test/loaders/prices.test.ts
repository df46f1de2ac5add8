import { describe, expect, test } from "vitest";
import { loadPrices } from "../../loaders/prices.js";
import { readData, readDataWith } from "./read-data.js";

const prices = loadPrices(readData);
const consumer = (year: number) => prices.consumer.find((price) => price.year === year);
const municipal = (year: number) => prices.municipal.find((price) => price.year === year);

describe("loadPrices", () => {
  test("is 1 in the price year of the product", () => {
    expect(prices.baseYear).toBe(2021);
    expect(consumer(2021)?.factor).toBe(1);
    expect(municipal(2021)?.factor).toBe(1);
  });

  // SSB 08981: 116.1 in 2021, 133.6 in 2024; municipal deflator 6.7, 4.3, 5.0, 4.7, 4.1 per cent.
  test("follows the consumer price index and the municipal deflator", () => {
    expect(consumer(2024)?.factor).toBeCloseTo(133.63 / 116.09, 12);
    expect(municipal(2024)?.factor).toBeCloseTo(1.1685, 4);
    expect(municipal(2025)?.factor).toBeCloseTo(1.2234, 4);
    expect(municipal(2026)?.factor).toBeCloseTo(1.2736, 4);
    expect(municipal(2020)?.factor).toBeCloseTo(1 / 1.044, 12);
  });

  test("agrees with the inflation IE-1085 states for 2012–2020, 19.5 per cent, to half a point", () => {
    const inflation = (consumer(2020)?.factor ?? 0) / (consumer(2012)?.factor ?? 1) - 1;
    expect(Math.abs(inflation - 0.195)).toBeLessThan(0.005);
  });

  test("leaves out years without a figure and says how sure each is", () => {
    expect(consumer(2026)).toBeUndefined();
    expect(consumer(2025)?.sureness).toBe("C");
    // A year that was not over when it was told of.
    expect(municipal(2026)?.sureness).toBe("C");
    expect(municipal(2025)?.sureness).toBe("B");
    expect(prices.municipal[0]?.year).toBe(2013);
  });

  test("refuses a hole in the deflator", () => {
    const hole = readDataWith("ssb/prices.csv", (text) => text.replace(",0.043,B", ",,"));
    expect(() => loadPrices(hole)).toThrow(
      "prices.csv municipalDeflatorGrowth: expected a value for 2023",
    );
  });
});
