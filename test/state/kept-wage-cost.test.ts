import { expect, test } from "vitest";
import { keepWageCost, keptWageCost } from "../../src/state/kept-wage-cost.js";

function browser() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
}

test("a chosen wage cost is every page's, until it is taken back", () => {
  const storage = browser();
  expect(keptWageCost(storage)).toBeNull();
  keepWageCost(700_000, storage);
  expect(keptWageCost(storage)).toBe(700_000);
  keepWageCost(null, storage);
  expect(keptWageCost(storage)).toBeNull();
});

test("what is no wage cost, and a browser that keeps nothing, give none", () => {
  const storage = browser();
  for (const text of ["abc", "-1", "Infinity"]) {
    storage.setItem("ehelse.wage-cost", text);
    expect(keptWageCost(storage)).toBeNull();
  }
  keepWageCost(700_000, null);
  expect(keptWageCost(null)).toBeNull();
});
