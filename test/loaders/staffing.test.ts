import { describe, expect, test } from "vitest";
import { loadStaffing } from "../../loaders/staffing.js";
import { readData, readDataWith } from "./read-data.js";

describe("loadStaffing", () => {
  // OE 2022-78 ch. 4.3; SSB Reports 2019/12; SSB 29 June 2023; R-109/2021.
  test("gives what the report and SSB say", () => {
    const abstract = { sureness: "A", source: "SSB, Rapporter 2019/12, sammendrag" };
    expect(loadStaffing(readData)).toEqual({
      costMnok: 175_000,
      careCostMnok: 143_700,
      baselineYear: 2021,
      neededGrowth: 0.8,
      referenceGrowth: 0.8684,
      targetYear: 2060,
      reportExtraCostMnok: 150_000,
      referencePath: [
        { year: 2017, fullTimeEquivalents: 310_000, row: abstract },
        { year: 2035, fullTimeEquivalents: 415_000, row: abstract },
        { year: 2060, fullTimeEquivalents: 618_000, row: abstract },
      ],
      careFullTimeEquivalents: 148_810,
      careCostPerFullTimeEquivalentNok: 965_880,
      careRows: {
        cost: { sureness: "B", source: "SSB, ssb.no/helse/statistikker/pleie (29.6.2023)" },
        perFullTimeEquivalent: {
          sureness: "B",
          source: "SSB, ssb.no, egen beregning / own computation",
        },
      },
      discountRate: 0.04,
    });
  });

  test("follows the table of published results", () => {
    const read = readDataWith("oe-2022-78/published-results.csv", (text) =>
      text.replace(",175000,mnok", ",180000,mnok"),
    );
    expect(loadStaffing(read).costMnok).toBe(180_000);
  });

  test("names a measure that is missing", () => {
    const read = readDataWith("ssb/staffing.csv", (text) => text.replace(/^careFte,2021.*\n/m, ""));
    expect(() => loadStaffing(read)).toThrow("staffing.csv measure: no row for careFte, 2021");
  });
});
