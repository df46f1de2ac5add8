import { expect, test } from "vitest";
import { type Explained, formulaOf } from "../../../src/model/explanation/explained.js";
import { costGroups, costKinds, costSources } from "../../../src/model/survey/solution.js";
import { ofSurvey } from "../../../src/pages/parts/explain-number.js";
import { arithmeticSides } from "../../../src/view/explanation/explanation-rows.js";
import { arithmeticText } from "../../../src/view/explanation/quantity-text.js";
import { viewContext } from "../context.js";
import { explained } from "../survey/example.js";

const nb = viewContext("nb");

/** A number as a reader of the arithmetic has it. */
const asRead = (quantity: Explained): number =>
  Number.parseFloat(
    arithmeticText(quantity, nb).replaceAll("−", "-").replace(",", ".").replaceAll("\u00a0", ""),
  );

test("whoever reckons with the digits that are written gets what is written", () => {
  const parts = costGroups.flatMap((group) =>
    costSources.flatMap((source) => costKinds.map((kind) => ({ group, source, kind }))),
  );
  for (const lines of parts) {
    const line = ofSurvey({ id: "cost", year: 2023, parts: lines }, explained);
    expect(line.name).toBe("surveyLine");
    const again = formulaOf(line)?.value(...line.inputs.map(asRead));
    expect(Math.abs((again ?? 0) / line.value - 1)).toBeLessThan(1e-3);
  }
});

test.each([
  [[1, -2, 3], "1 + (−2) + 3"],
  [[-1, 2], "−1 + 2"],
  [[0.4, 0.4], "0,4 + 0,4"],
] as const)("a number below zero stands in brackets after a sign: %j", (values, text) => {
  const inputs = values.map(
    (value) => ({ name: "studentT", value, unit: "number", about: {}, inputs: [] }) as never,
  );
  const value = values.reduce<number>((sum, one) => sum + one, 0);
  const sum = { name: "total", value, unit: "number", about: {}, inputs } as never;
  expect(arithmeticSides(sum, (...texts) => texts.join(" + "), nb).formula).toBe(text);
});

test.each([
  ["(−7) squared", (a: string) => `(${a})² / 2`, "(−7)² / 2"],
  ["the lesser of two", (a: string) => `max(${a}, 1 − ${a})`, "max(−7, 1 − (−7))"],
  ["turned", (a: string) => `−(${a}) × 2`, "−(−7) × 2"],
] as const)("there are no brackets more than it takes: %s", (_, write, text) => {
  const input = { name: "studentT", value: -7, unit: "number", about: {}, inputs: [] };
  const whole = { name: "total", value: 1, unit: "number", about: {}, inputs: [input] } as never;
  expect(arithmeticSides(whole, write, nb).formula).toBe(text);
});
