import { expect, test } from "vitest";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { decodeLink } from "../../../src/model/sharing/scenario-link.js";
import { locales } from "../../../src/view/core/locale.js";
import { scenarioProblemText } from "../../../src/view/sharing/scenario-problem-text.js";
import { tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const told = (query: string, locale: (typeof locales)[number]) =>
  decodeLink(query, tables).problems.map((one) => scenarioProblemText(one, viewContext(locale)));

test.each(["from", "ehr", "pop", "per", "kr", "sg", "shape", "start", "base"])(
  "%s without a value is told of in words, not as nothing between quotation marks",
  (key) => {
    for (const locale of locales) {
      const texts = told(`v=1&${key}=`, locale).join("\n");
      expect(texts).not.toBe("");
      expect(texts).not.toMatch(/«»|“”/);
    }
  },
);

test("asks for per cent where a link has it, and for the fraction where a file has it", () => {
  const rates = (ehr: unknown) => {
    const json = {
      schemaVersion: 2,
      growthPerYear: { ehr },
      breakpoints: [2021, 2025, 2030, 2050],
    };
    const { problems } = decodeScenario(json, tables);
    return problems
      .filter(({ field }) => field.startsWith("growthPerYear.ehr"))
      .map((one) => scenarioProblemText(one, viewContext("nb")));
  };
  expect(told("v=1&ehr=x,1,1", "nb")[0]).toMatch(/ Skriv prosent .* 7\.5\.$/);
  expect(rates(["6 %", 0, 0])).toEqual([
    '«"6 %"» er ikke et tall. Skriv 7,5 % som 0.075, med desimalpunktum.',
  ]);
  expect(rates(JSON.parse("[1e400, 0, 0]"))).toEqual([
    "«Infinity» er utenfor −50\u00a0% til 100\u00a0%.",
  ]);
});

test("says that the value is empty, and what was expected", () => {
  expect(told("v=1&per=", "nb")).toEqual(["Verdien er tom. Ventet: all, 67plus, 80plus."]);
  expect(told("v=1&per=", "en")).toEqual(["The value is empty. Expected: all, 67plus, 80plus."]);
  expect(told("v=1&per=x", "nb")[0]).toMatch(/^«x» er ikke et valg vi har\. Ventet: /);
});
