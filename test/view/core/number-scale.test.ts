import { describe, expect, test } from "vitest";
import {
  staffingLimits,
  staffingNumbers,
} from "../../../src/model/scenario/staffing-assumptions.js";
import { gainScale, staffingScale } from "../../../src/view/scenario/staffing-input-rows.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const en = viewContext("en");

describe("numbers in per cent", () => {
  test.each(staffingNumbers)("%s takes its limits and nothing beyond", (name) => {
    const scale = staffingScale(name, nb);
    const { min, max } = staffingLimits[name];
    for (const limit of [min, max]) expect(scale.read(scale.text(limit)).value).toBe(limit);
    expect(scale.read(scale.text(max + 0.1)).problem).toContain("Tallet må være fra");
    expect(scale.read(scale.text(min - 0.1)).problem).toContain("Tallet må være fra");
  });

  test("arrows move a step, Page Up ten, and neither leaves the limits", () => {
    const scale = staffingScale("avoidedShare", nb);
    expect(scale.afterKey("ArrowUp", 0.1)).toBe(0.101);
    expect(scale.afterKey("PageDown", 0.1)).toBe(0.09);
    expect(scale.afterKey("ArrowDown", 0)).toBe(0);
    expect(scale.afterKey("PageUp", 0.999)).toBe(1);
    expect(scale.afterKey("a", 0.1)).toBeNull();
  });
});

describe("gains in million kroner", () => {
  test.each([
    ["1 500", 1500],
    ["1 500,5", 1500.5],
    ["250 mill. kr", 250],
    ["0", 0],
  ])("«%s» is %d", (text, value) => {
    expect(gainScale(nb).read(text)).toEqual({ value, problem: null });
  });

  test.each([
    ["5 %", "ikke et tall", "not a number"],
    ["1e3", "ikke et tall", "not a number"],
    ["-1", "må være fra 0", "must be from 0"],
    ["1000001", "må være fra 0", "must be from 0"],
    ["", "Feltet er tomt", "The field is empty"],
  ])("«%s» is refused in the page's language", (text, norwegian, english) => {
    expect(gainScale(nb).read(text).problem).toContain(norwegian);
    expect(gainScale(en).read(text).problem).toContain(english);
  });
});
