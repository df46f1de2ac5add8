import fc from "fast-check";
import { expect, test } from "vitest";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { uncertaintyOf, withUncertainty } from "../../../src/model/uncertainty/uncertainty-file.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryUncertainty } from "./arbitrary-uncertainty.js";

const medium = presetScenario(tables.baseline, "medium", report);

test("a file gives back any uncertainty with its scenario, and is the scenario alone when it is usual", () => {
  fc.assert(
    fc.property(arbitraryUncertainty, (uncertainty) => {
      const json = JSON.parse(JSON.stringify(withUncertainty(medium, uncertainty)));
      expect(uncertaintyOf(json)).toEqual({ uncertainty, problems: [] });
      expect(decodeScenario(json, tables)).toMatchObject({ scenario: medium, problems: [] });
    }),
    { numRuns: 50 },
  );
  expect(withUncertainty(medium, usualUncertainty)).toEqual(medium);
});

test("what can't be read is named, and the rest is used", () => {
  const { uncertainty, problems } = uncertaintyOf({ uncertainty: "rho=2&seed=7" });
  expect(uncertainty).toEqual({ ...usualUncertainty, seed: 7 });
  expect(problems).toMatchObject([{ field: "uncertainty: rho", value: "2", expected: ["0–1"] }]);
  expect(uncertaintyOf({ uncertainty: { rho: 1 } }).problems).toHaveLength(1);
  expect(uncertaintyOf("no scenario").problems).toEqual([]);
});

test.each(["tull", "RHO=0.8", "rho=0.8&x=1", "https://example.org/?v=1&rho=0.8"])(
  "what sets nothing is told of: %s",
  (text) => {
    expect(uncertaintyOf({ uncertainty: text }).problems).toMatchObject([
      { field: "uncertainty", kind: "unknownRow" },
    ]);
  },
);

test("spaces around a setting are nothing, and what is no text is told what one looks like", () => {
  expect(uncertaintyOf({ uncertainty: " rho=0.8 " })).toEqual({
    uncertainty: { ...usualUncertainty, rho: 0.8 },
    problems: [],
  });
  expect(uncertaintyOf({ uncertainty: 5 }).problems).toMatchObject([
    { field: "uncertainty", value: "5", expected: ["rho=0.5"] },
  ]);
});
