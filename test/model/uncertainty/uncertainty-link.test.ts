import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usualUncertainty, withSpread } from "../../../src/model/uncertainty/uncertainty.js";
import {
  uncertaintyCodec,
  uncertaintyKeys,
} from "../../../src/model/uncertainty/uncertainty-link.js";
import { arbitraryUncertainty } from "./arbitrary-uncertainty.js";

const read = (query: string) => uncertaintyCodec.read(query, {});

describe("the keys of uncertainty in a link", () => {
  test("read(write(u)) is u", () => {
    fc.assert(
      fc.property(arbitraryUncertainty, (uncertainty) => {
        const written = uncertaintyCodec.write(uncertainty);
        expect(read(written)).toEqual({ value: uncertainty, problems: [] });
        for (const key of new URLSearchParams(written).keys())
          expect(uncertaintyKeys).toContain(key);
      }),
    );
  });

  test("are what a person would write", () => {
    const { value: uncertainty, problems } = read(
      "rho=1&layers=growth&seed=7&draws=65536&span.ehr=2021-2025:5:10,2030-2050:0:2.5",
    );
    expect(problems).toEqual([]);
    expect(uncertainty).toMatchObject({
      rho: 1,
      layers: { growth: true, baseline: false },
      seed: 7,
      size: 65_536,
    });
    expect(uncertainty.spreads.ehr).toEqual([
      { start: 2021, end: 2025, below: 0.05, above: 0.1 },
      { start: 2030, end: 2050, below: 0, above: 0.025 },
    ]);
  });

  test("are none for the usual", () => {
    expect(uncertaintyCodec.write(usualUncertainty)).toBe("");
    expect(read("").value).toEqual(usualUncertainty);
  });

  test.each([
    ["rho", "1.1"],
    ["rho", "0,5"],
    ["rho", "1e"],
    ["layers", "growth,weather"],
    ["layers", "growth,growth"],
    ["layers", ""],
    ["seed", "0"],
    ["seed", "1.5"],
    ["draws", "100"],
    ["span.ehr", "2021-2025:5"],
    ["span.wt", "2025-2021:5:5"],
    ["span.nat", "2021-2025:-1:5"],
    ["span.oth", "2021-2025:1:99"],
    ["span.oth", "2021-2025:1:2:3"],
  ])("%s=%s is refused by name, and the rest is kept", (field, value) => {
    const other = field === "seed" ? "rho" : "seed";
    const reading = read(`${field}=${value}&${other}=1`);
    expect(reading.problems).toEqual([{ field, value }]);
    expect(reading.value).toEqual({ ...usualUncertainty, [other]: 1 });
  });

  test("that stand twice are told of: the first is read", () => {
    expect(read("rho=1&rho=0&seed=2&seed=3")).toEqual({
      value: { ...usualUncertainty, rho: 1, seed: 2 },
      problems: [
        { field: "rho", value: "0", isRepeated: true },
        { field: "seed", value: "3", isRepeated: true },
      ],
    });
  });
});

describe("withSpread", () => {
  const years = { start: 2025, end: 2030 };
  test("sets, replaces and takes away the spread of one rate", () => {
    const one = withSpread(usualUncertainty, "ehr", years, { below: 0.01, above: 0.02 });
    expect(one.spreads.ehr).toEqual([{ ...years, below: 0.01, above: 0.02 }]);
    const other = withSpread(one, "ehr", years, { below: 0, above: 0 });
    expect(other.spreads.ehr).toEqual([{ ...years, below: 0, above: 0 }]);
    expect(withSpread(other, "ehr", years, null)).toEqual(usualUncertainty);
  });
});
