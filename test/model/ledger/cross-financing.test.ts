import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Elimination,
  eliminate,
  type Organisation,
  type Payment,
} from "../../../src/model/ledger/cross-financing.js";
import { nationalFinances } from "../../../src/model/ledger/sector.js";
import { norskHelsenett } from "../../../src/model/sources/specialist-levels.js";
import { figure } from "./published-figures.js";

const ids = ["a", "b", "c", "d", "e"];

/** Eliminates payments between organisations that spend `outside` themselves. */
function eliminateFrom(outside: readonly number[], payments: readonly Payment[]): Elimination {
  const organisations = ids.map((id, index) => ({
    id,
    gross:
      (outside[index] ?? 0) +
      payments.filter(({ from }) => from === id).reduce((sum, { mnok }) => sum + mnok, 0),
  }));
  const result = eliminate(organisations, payments);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result;
}

const faultsOf = (organisations: readonly Organisation[], payments: readonly Payment[]) => {
  const result = eliminate(organisations, payments);
  return "faults" in result ? result.faults : [];
};

const gross = (amounts: Readonly<Record<string, number>>) =>
  Object.entries(amounts).map(([id, amount]) => ({ id, gross: amount }));

describe("eliminate", () => {
  // IE-1085, ch. 1.2.3: Helse Sør-Øst bought services of NHN for 1 MNOK in 2020. What is left of
  // NHN's cost is [total cost] − [what Helse Sør-Øst bought].
  test("the report's worked example", () => {
    const bought = figure("ieWorkedExamplePurchase");
    const nhn = norskHelsenett(figure).after;
    const result = eliminate(gross({ southEast: 5000, nhn }), [
      { from: "southEast", to: "nhn", mnok: bought },
    ]);
    expect(result).toEqual({
      organisations: [
        { id: "southEast", gross: 5000, paidByOthers: 0, net: 5000 },
        { id: "nhn", gross: nhn, paidByOthers: 1, net: nhn - 1 },
      ],
      total: 5000 + nhn - 1,
      eliminated: 1,
    });
  });

  test("a chain of three: money that passes through is counted where it began", () => {
    const { organisations, total } = eliminateFrom(
      [10, 0, 5],
      [
        { from: "a", to: "b", mnok: 4 },
        { from: "b", to: "c", mnok: 4 },
      ],
    );
    expect(organisations.slice(0, 3).map(({ net }) => net)).toEqual([14, 0, 1]);
    expect(total).toBe(15);
  });

  test("a circle of payments changes nothing", () => {
    const { organisations, total } = eliminateFrom(
      [3, 4, 5],
      [
        { from: "a", to: "b", mnok: 2 },
        { from: "b", to: "c", mnok: 2 },
        { from: "c", to: "a", mnok: 2 },
      ],
    );
    expect(organisations.slice(0, 3).map(({ net }) => net)).toEqual([3, 4, 5]);
    expect(total).toBe(12);
  });

  const amount = fc.integer({ min: 0, max: 1000 });
  const payment = fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    mnok: amount,
  });
  const payments = fc
    .array(payment, { maxLength: 12 })
    .map((all) => all.filter(({ from, to }) => from !== to));
  const received = (all: readonly Payment[], id: string) =>
    all.filter(({ to }) => to === id).reduce((sum, { mnok }) => sum + mnok, 0);
  const sent = (all: readonly Payment[], id: string) =>
    all.filter(({ from }) => from === id).reduce((sum, { mnok }) => sum + mnok, 0);

  test("the total is the same however money runs between organisations", () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: ids.length, maxLength: ids.length }),
        payments,
        payments,
        (spent, one, other) => {
          // Each spends at least what it is paid for, whichever way the money runs.
          const outside = ids.map(
            (id, index) =>
              (spent[index] ?? 0) +
              Math.max(...[one, other].map((all) => received(all, id) - sent(all, id)), 0),
          );
          const total = outside.reduce((sum, value) => sum + value, 0);
          expect(eliminateFrom(outside, one).total).toBeCloseTo(total, 6);
          expect(eliminateFrom(outside, other).total).toBeCloseTo(total, 6);
        },
      ),
    );
  });

  test("no organisation counts less than nothing, and nothing is lost", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 5, maxLength: 5 }), payments, (spent, all) => {
        const outside = ids.map(
          (id, index) => (spent[index] ?? 0) + Math.max(0, received(all, id) - sent(all, id)),
        );
        const { organisations, total, eliminated } = eliminateFrom(outside, all);
        for (const { net } of organisations) expect(net).toBeGreaterThanOrEqual(-1e-6);
        const before = organisations.reduce((sum, one) => sum + one.gross, 0);
        expect(before - eliminated).toBeCloseTo(total, 6);
      }),
    );
  });

  test.each([
    ["unknown", [{ from: "a", to: "x", mnok: 1 }], { kind: "unknown", id: "x" }],
    ["self", [{ from: "a", to: "a", mnok: 1 }], { kind: "self", id: "a" }],
    ["negative", [{ from: "a", to: "b", mnok: -1 }], { kind: "negative", id: "a" }],
    ["NaN", [{ from: "a", to: "b", mnok: Number.NaN }], { kind: "negative", id: "a" }],
    [
      "pays too much",
      [{ from: "a", to: "b", mnok: 12 }],
      { kind: "paysTooMuch", id: "a", mnok: 2 },
    ],
    [
      "is paid too much",
      [
        { from: "a", to: "b", mnok: 8 },
        { from: "c", to: "b", mnok: 8 },
      ],
      { kind: "paidTooMuch", id: "b", mnok: 6 },
    ],
  ])("refuses, with the reason: %s", (_, all, fault) => {
    expect(faultsOf(gross({ a: 10, b: 10, c: 10 }), all)).toContainEqual(fault);
  });
});

describe("nationalFinances", () => {
  const { organisations, payments } = nationalFinances(figure);
  const result = eliminate(organisations, payments);

  test("eliminated, the report's organisations sum to its total", () => {
    expect(result).toMatchObject({ total: expect.closeTo(figure("ieTotal2020"), 6) });
  });

  // 43.5 and 5.5 % of 1 556 (ch. 2.2.4).
  test("Norsk helsenett counts what others outside pay for", () => {
    expect(result).toMatchObject({
      organisations: expect.arrayContaining([
        expect.objectContaining({ id: "helsenett", net: expect.closeTo(0.49 * 1555.75, 6) }),
      ]),
    });
  });
});
