import { expect, test } from "vitest";
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

test("says that the value is empty, and what was expected", () => {
  expect(told("v=1&per=", "nb")).toEqual(["Verdien er tom. Ventet: all, 67plus, 80plus."]);
  expect(told("v=1&per=", "en")).toEqual(["The value is empty. Expected: all, 67plus, 80plus."]);
  expect(told("v=1&per=x", "nb")[0]).toMatch(/^«x» er ikke et valg vi har\. Ventet: /);
});
