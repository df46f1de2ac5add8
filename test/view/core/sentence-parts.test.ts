import fc from "fast-check";
import { expect, test } from "vitest";
import { computeMunicipality } from "../../../src/model/municipality/municipality-result.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import {
  cutAtWholeWords,
  type MarkFigure,
  sentenceParts,
  sentenceText,
} from "../../../src/view/core/sentence-parts.js";
import { municipalitySentence } from "../../../src/view/municipality/municipality-sentence.js";
import { scenarioSentence } from "../../../src/view/result/scenario-sentence.js";
import { staffingSentence } from "../../../src/view/result/staffing-sentence.js";
import { arbitrarySelection } from "../../model/municipality/arbitrary-selection.js";
import { municipalityTables as tables } from "../../model/municipality/municipality-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../context.js";

test("a figure stands where the sentence states it, in whatever order they are marked", () => {
  const parts = sentenceParts((mark) => {
    const [span, cost] = [mark("span", "5,8–19,2"), mark("cost", "9,4 mrd. kr")];
    return `${cost} (rapportens spenn: ${span})`;
  });
  expect(sentenceText(parts)).toBe("9,4 mrd. kr (rapportens spenn: 5,8–19,2)");
  expect(parts.slice(1, 4)).toEqual([
    { id: "cost", value: "9,4 mrd. kr" },
    " (rapportens spenn: ",
    { id: "span", value: "5,8–19,2" },
  ]);
});

test("what is written with a figure is no part of its value", () => {
  const parts = sentenceParts(
    (mark) => `E-helse koster ${mark("cost", "9,4 mrd. kr", " i 2050")}.`,
  );
  const cost = { id: "cost", value: "9,4 mrd. kr", after: " i 2050" };
  expect(parts).toEqual(["E-helse koster ", cost, "."]);
  expect(sentenceText(parts)).toBe("E-helse koster 9,4 mrd. kr i 2050.");
});

test("a sentence falls apart at its figures, and reads the same", () => {
  const parts = sentenceParts((mark) => `E-helse koster ${mark("cost", "9,4 mrd. kr")} i 2050.`);
  expect(parts).toEqual(["E-helse koster ", { id: "cost", value: "9,4 mrd. kr" }, " i 2050."]);
  expect(sentenceText(parts)).toBe("E-helse koster 9,4 mrd. kr i 2050.");
});

test.each(["nb", "en"] as const)("the pages' sentences read the same in parts: %s", (locale) => {
  const context = viewContext(locale);
  fc.assert(
    fc.property(arbitraryScenario, arbitrarySelection, (scenario, selection) => {
      const result = computeScenario(tables, scenario);
      const place = computeMunicipality(tables, scenario, selection);
      const writings: readonly ((mark?: MarkFigure) => string)[] = [
        (mark) => scenarioSentence(result, context, mark),
        (mark) => staffingSentence(result, 2040, context, mark),
        (mark) => municipalitySentence(place, context, mark),
      ];
      for (const write of writings) expect(sentenceText(sentenceParts(write))).toBe(write());
    }),
    { numRuns: 20 },
  );
});

test("the word that the pages are about is kept whole, in either language", () => {
  expect(cutAtWholeWords("Kostnad til e-helse, og e-helseveksten.")).toEqual([
    "Kostnad til ",
    "e-helse",
    ", og ",
    "e-helseveksten",
    ".",
  ]);
  expect(cutAtWholeWords("E-health")).toEqual(["", "E-health", ""]);
  expect(cutAtWholeWords("Nye-helse, EPJ- og helse")).toHaveLength(1);
});
