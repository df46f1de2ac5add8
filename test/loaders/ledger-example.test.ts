import { describe, expect, test } from "vitest";
import { loadLedgerExample } from "../../loaders/ledger-example.js";
import { ledgerKeyFigures, reportFteHours } from "../../src/model/ledger/key-figures.js";
import { ledgerOf } from "../../src/model/ledger/ledger-answers.js";
import { figure } from "../model/ledger/published-figures.js";
import { readData, readDataWith } from "./read-data.js";

const path = "constructed/ict-ledger-example.csv";

describe("loadLedgerExample", () => {
  const example = loadLedgerExample(readData);

  test("is marked as made up, and answers every number of the form", () => {
    expect(example.constructed).toBe(true);
    expect(Object.keys(example.answers)).toHaveLength(5 + 2 * 70 + 3 + 3);
  });

  // Made up to lie near the report's averages: 5.4 and 5.6 %, 28 %, 2.8 %.
  test("lies near the health regions", () => {
    const figures = ledgerKeyFigures(ledgerOf(example.answers), reportFteHours(figure));
    expect(figures.shareOfRevenue).toBeCloseTo(0.0513, 4);
    expect(figures.investmentShare).toBeCloseTo(0.283, 3);
    expect(figures.fullTimeEquivalents).toBeCloseTo(20 + 3 + 1.3, 9);
  });

  test("refuses a question that the form does not have, and a number that is none", () => {
    const changed = (from: string, to: string) => () =>
      loadLedgerExample(readDataWith(path, (text) => text.replace(from, to)));
    expect(changed("hours.hired,4650", "hours.lent,4650")).toThrow("hours.lent");
    expect(changed("hours.hired,4650", "hours.hired,many")).toThrow("hours.hired");
  });
});
