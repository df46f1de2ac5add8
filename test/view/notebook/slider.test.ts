import { describe, expect, it } from "vitest";
import {
  sliderFromLink,
  sliderKey,
  sliderScale,
  sliderText,
} from "../../../src/view/notebook/slider-rows.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const options = { label: "EPJ, vekst på år", min: 0, max: 15, step: 0.5, value: 8, unit: "%" };

describe("a slider in the link", () => {
  it("is named by its label, or as it is told", () => {
    expect(sliderKey(options)).toBe("epj-vekst-pa-ar");
    expect(sliderKey({ ...options, key: "epj" })).toBe("epj");
    expect(() => sliderScale({ ...options, label: "…" }, nb)).toThrow('hyphens, got ""');
    expect(() => sliderScale({ ...options, key: "a=b" }, nb)).toThrow('hyphens, got "a=b"');
  });

  it("stands in the link where it is moved, and only there", () => {
    expect(sliderText(options, 8)).toBeNull();
    expect(sliderText(options, 6.5)).toBe("6.5");
    expect(sliderFromLink(options, "6.5", nb)).toEqual({ value: 6.5, problem: null });
    expect(sliderFromLink(options, null, nb)).toEqual({ value: 8, problem: null });
  });

  it.each(["16", "-1", "6,5", "", "NaN", "0x5", "5e9"])(
    "says that %o is no value of it",
    (text) => {
      const { value, problem } = sliderFromLink(options, text, nb);
      expect(value).toBe(8);
      expect(problem).toBe(
        `Lenken har «${text}» for «EPJ, vekst på år», som går fra 0 til 15. Den står på 8.`,
      );
    },
  );

  it("shortens what is long", () => {
    expect(sliderFromLink(options, "9".repeat(400), nb).problem?.length).toBeLessThan(120);
  });
});
