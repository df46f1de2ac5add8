import { expect, test } from "vitest";
import { comparisonCodec } from "../../../src/model/comparison/comparison-codec.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeLink } from "../../../src/model/sharing/scenario-link.js";
import { comparisonProblemTexts } from "../../../src/view/comparison/comparison-problem-texts.js";
import { shortText } from "../../../src/view/core/short-text.js";
import { selectionProblemText } from "../../../src/view/municipality/selection-problem-text.js";
import { scenarioProblemText } from "../../../src/view/sharing/scenario-problem-text.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const long = "9".repeat(3000);

test("a text is cut at 60 characters, between whole ones", () => {
  expect(shortText("abc")).toBe("abc");
  expect(shortText("🙂".repeat(60))).toBe("🙂".repeat(60));
  expect(shortText("🙂".repeat(61))).toBe(`${"🙂".repeat(59)}…`);
});

test("no notice of a link repeats a long value", () => {
  const scenario = presetScenario(tables.baseline, "medium", report);
  const link = `v=1&from=medium&ehr=${long}&${long}=1`;
  const { problems } = decodeLink(link, tables);
  const nested = comparisonCodec(tables).read(`s=${encodeURIComponent(link)}`, {
    scenario,
    pins: [],
  });
  const texts = [
    ...problems.map((one) => scenarioProblemText(one, nb)),
    ...nested.problems.flatMap((one) => comparisonProblemTexts(one, nb)),
    selectionProblemText({ field: "k", value: long }, nb),
  ];
  expect(texts.join("\n")).not.toContain("9".repeat(61));
});

test("what is wrong within a compared scenario is told by its key", () => {
  const scenario = presetScenario(tables.baseline, "medium", report);
  const query = `s=own&s=own&s=${encodeURIComponent("v=1&from=low&ehr=6e,1,1&spam=1")}&pair=0-1&pair=1-0`;
  const { problems } = comparisonCodec(tables).read(query, { scenario, pins: [] });
  const text = problems.flatMap((one) => comparisonProblemTexts(one, nb)).join("\n");
  expect(text).toContain("ehr: «6e,1,1» inneholder noe som ikke er et tall");
  expect(text).toContain("«spam» er ikke et felt vi kjenner");
  expect(text).toContain("«pair» står flere ganger. Bare den første er lest.");
});
