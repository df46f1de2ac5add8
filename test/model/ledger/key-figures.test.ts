import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areas, toOldAreas } from "../../../src/model/ledger/areas.js";
import { type FteHours, ledgerKeyFigures } from "../../../src/model/ledger/key-figures.js";
import { type Ledger, resources, spendingKinds } from "../../../src/model/ledger/ledger.js";
import { figure } from "./published-figures.js";

const hours: FteHours = {
  internal: figure("ieInternalFteHours"),
  released: figure("ieInternalFteHours"),
  hired: figure("ieHiredFteHours"),
};

const empty: Ledger = {
  costs: [],
  purposes: { run: null, grow: null, transform: null },
  hours: { internal: null, hired: null, released: null },
  revenue: null,
  operatingCost: null,
  employees: null,
};

const ledger: Ledger = {
  costs: [
    { area: "development", resource: "hired", kind: "investment", mnok: 3 },
    { area: "maintenance", resource: "internal", kind: "operating", mnok: 5 },
    { area: "maintenance", resource: "cloud", kind: "operating", mnok: 2 },
  ],
  purposes: { run: 7, grow: 2, transform: 1 },
  hours: { internal: 6000, hired: 3100, released: 1500 },
  revenue: 200,
  operatingCost: 250,
  employees: 500,
};

describe("ledgerKeyFigures", () => {
  // By hand, with the hours of IE-1085 ch. 4.1: 6000/1500 + 3100/1550 + 1500/1500 = 7.
  test("a small ledger", () => {
    const result = ledgerKeyFigures(ledger, hours);
    expect(result).toMatchObject({
      spending: 10,
      shareOfRevenue: 0.05,
      shareOfCost: 0.04,
      perEmployee: 20_000,
      fullTimeEquivalents: 7,
      ftePerEmployee: 7 / 500,
      investmentShare: 0.3,
      hiredShare: 2 / 7,
      byPurpose: { run: 0.7, grow: 0.2, transform: 0.1 },
    });
    expect(result.byArea).toMatchObject({ development: 0.3, maintenance: 0.7, network: null });
    expect(result.byResource).toMatchObject({ hired: 0.3, internal: 0.5, cloud: 0.2 });
  });

  test("what is missing makes nothing up", () => {
    const result = ledgerKeyFigures(empty, hours);
    expect(Object.values(result).filter((value) => typeof value === "number")).toEqual([]);
    expect(Object.values(result.byArea).every((share) => share === null)).toBe(true);
    const noHired = { ...ledger, hours: { ...ledger.hours, hired: null } };
    expect(ledgerKeyFigures(noHired, hours).fullTimeEquivalents).toBeNull();
  });

  const cost = fc.record({
    area: fc.constantFrom(...areas),
    resource: fc.constantFrom(...resources),
    kind: fc.constantFrom(...spendingKinds),
    mnok: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  });

  test("shares of spending sum to one, in any order of entry", () => {
    fc.assert(
      fc.property(fc.array(cost, { minLength: 1 }), (costs) => {
        const forwards = ledgerKeyFigures({ ...empty, costs }, hours);
        const back = ledgerKeyFigures({ ...empty, costs: [...costs].reverse() }, hours);
        expect(back.spending).toBeCloseTo(forwards.spending ?? Number.NaN, 6);
        for (const shares of [forwards.byArea, forwards.byResource]) {
          const sum = Object.values(shares).reduce<number>((all, one) => all + (one ?? 0), 0);
          expect(sum).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});

describe("toOldAreas", () => {
  test("places eight of ten areas, and loses nothing", () => {
    const amounts = Object.fromEntries(areas.map((area, index) => [area, 2 ** index]));
    const { placed, unplaced } = toOldAreas(amounts as Record<(typeof areas)[number], number>);
    expect(placed.management).toBe(
      2 ** areas.indexOf("governance") + 2 ** areas.indexOf("security"),
    );
    expect(unplaced).toBe(2 ** areas.indexOf("monitoring") + 2 ** areas.indexOf("continuity"));
    const sum = Object.values(placed).reduce((all, one) => all + one, unplaced);
    expect(sum).toBe(2 ** areas.length - 1);
  });
});
