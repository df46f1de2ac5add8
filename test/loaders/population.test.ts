import { describe, expect, test } from "vitest";
import { loadPopulation } from "../../loaders/population.js";
import { populationAlternatives } from "../../src/model/core/population.js";
import { readData, readDataWith } from "./read-data.js";

const population = loadPopulation(readData);

describe("loadPopulation", () => {
  test("has every vintage and alternative for 2021–2050, whole and positive", () => {
    expect(population.vintages).toEqual(["2022", "2024", "2026"]);
    for (const vintage of population.vintages)
      for (const alternative of populationAlternatives) {
        const series = population.series[vintage]?.[alternative];
        expect(series?.firstYear).toBe(2021);
        for (const counts of [series?.inhabitants, series?.aged67plus, series?.aged80plus]) {
          expect(counts).toHaveLength(30);
          expect(counts?.every((count) => Number.isInteger(count) && count > 0)).toBe(true);
        }
      }
  });

  // SSB 07459 (2021, 2022) and 13600 (2050), as the facts of the report's chapter 4.3 need them.
  test("carries the counts the report divides by", () => {
    const main = population.series["2022"]?.main;
    expect(main?.inhabitants[0]).toBe(5_391_369);
    expect(main?.inhabitants[1]).toBe(5_425_270);
    expect(main?.inhabitants[29]).toBe(6_028_830);
    expect(population.baselineYearCountedOn).toBe(2022);
    expect(population.reportPerInhabitant2050).toEqual({ countedOn: 2060, inhabitants: 6_101_191 });
  });

  test("uses actual figures until the vintage starts", () => {
    const in2023 = population.vintages.map((v) => population.series[v]?.main.inhabitants[2]);
    expect(in2023[1]).toBe(5_488_984);
    expect(in2023[2]).toBe(5_488_984);
    expect(in2023[0]).not.toBe(5_488_984);
  });

  test("orders low below main below high in 2050", () => {
    for (const vintage of population.vintages) {
      const at = (alternative: "low" | "main" | "high") =>
        population.series[vintage]?.[alternative].inhabitants[29] ?? 0;
      expect(at("low")).toBeLessThan(at("main"));
      expect(at("main")).toBeLessThan(at("high"));
    }
  });

  test("refuses a projection with a year left out", () => {
    const gap = readDataWith("ssb/population-projections.csv", (text) =>
      text.replace(/^2024,14288,LLML,2040,.*\n/m, ""),
    );
    expect(() => loadPopulation(gap)).toThrow("no row for low, 2040");
  });
});
