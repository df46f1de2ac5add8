import { expect, test } from "vitest";
import { sentenceParts, sentenceText } from "../../../src/view/core/sentence-parts.js";

test("a sentence falls apart at its figures, and reads the same", () => {
  const parts = sentenceParts((mark) => `E-helse koster ${mark("cost", "9,4 mrd. kr")} i 2050.`);
  expect(parts).toEqual(["E-helse koster ", { id: "cost", value: "9,4 mrd. kr" }, " i 2050."]);
  expect(sentenceText(parts)).toBe("E-helse koster 9,4 mrd. kr i 2050.");
});
