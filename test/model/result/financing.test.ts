import { describe, expect, test } from "vitest";
import { shareFinancing } from "../../../src/model/result/financing.js";

const costs = {
  years: [2021, 2022, 2023],
  extraStaffing: [0, 1000, 2000],
  extraEhealth: [0, 100, -50],
  gains: [0, 20, 20],
  breakEven: [null, 0.08, -0.035],
};

describe("shareFinancing", () => {
  test("what the state and other gains leave must be saved", () => {
    const { state, mustSave, mustSaveShare, uncovered } = shareFinancing(costs, {
      stateShare: 0.3,
      avoidedShare: 0.01,
    });
    expect(state[1]).toBeCloseTo(30, 12);
    expect(mustSave[1]).toBeCloseTo(50, 12);
    expect(mustSaveShare[1]).toBeCloseTo(0.05, 12);
    expect(uncovered[1]).toBeCloseTo(40, 12);
    expect(mustSaveShare[0]).toBeNull();
  });

  test("the state takes no part of a fall in cost", () => {
    const { state, mustSave } = shareFinancing(costs, { stateShare: 0.3, avoidedShare: 0 });
    expect(state[2]).toBe(0);
    expect(mustSave[2]).toBe(-70);
  });
});
