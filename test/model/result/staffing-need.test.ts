import { describe, expect, test } from "vitest";
import { pathGrowth, staffingNeed } from "../../../src/model/result/staffing-need.js";
import { tables } from "../core/report-tables.js";

const { staffing: data } = tables;

describe("staffingNeed", () => {
  test("even growth is (1.8)^(1/39) − 1 = 1.52 % a year", () => {
    const [from = 0, to = 0] = staffingNeed(
      data,
      { neededGrowth: 0.8, shape: "even" },
      [2030, 2031],
    );
    expect(to / from - 1).toBeCloseTo(0.0152, 4);
  });

  test("SSB's own growth gives SSB's own path: 415 000 in 2035, 618 000 in 2060", () => {
    const fullTimeEquivalents2021 = 310_000 * (415_000 / 310_000) ** (4 / 18);
    const neededGrowth = 618_000 / fullTimeEquivalents2021 - 1;
    const [in2035 = 0, in2060 = 0] = staffingNeed(
      data,
      { neededGrowth, shape: "reference" },
      [2035, 2060],
    );
    expect(in2035 * fullTimeEquivalents2021).toBeCloseTo(415_000, 6);
    expect(in2060 * fullTimeEquivalents2021).toBeCloseTo(618_000, 6);
  });

  test.each(["even", "reference"] as const)("%s: 1 in 2021 and 1.8 in 2060", (shape) => {
    const [start, end] = staffingNeed(data, { neededGrowth: 0.8, shape }, [2021, 2060]);
    expect(start).toBe(1);
    expect(end).toBeCloseTo(1.8, 12);
  });

  test("SSB's path grows 86.8 % from 2021 to 2060, where the report says more than 80", () => {
    expect(pathGrowth(data.referencePath, 2021, 2060)).toBeCloseTo(0.8684, 4);
    expect(data.referenceGrowth).toBe(0.8684);
    expect((data.costMnok * data.referenceGrowth) / 1000).toBeCloseTo(152, 1);
  });

  test("refuses a year outside SSB's path", () => {
    expect(() => staffingNeed(data, { neededGrowth: 0.8, shape: "reference" }, [2061])).toThrow(
      "invalid year: 2061",
    );
  });
});
