import { describe, expect, test } from "vitest";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { withStaffing } from "../../../src/model/scenario/with-staffing.js";
import { locales } from "../../../src/view/core/locale.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import { financingRows } from "../../../src/view/result/financing-rows.js";
import { keyFigures } from "../../../src/view/result/key-figures.js";
import { scenarioName } from "../../../src/view/result/scenario-name.js";
import { scenarioSentence } from "../../../src/view/result/scenario-sentence.js";
import { staffingFigures } from "../../../src/view/result/staffing-figures.js";
import { staffingRows } from "../../../src/view/result/staffing-rows.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { resultWords } from "../../../src/view/result/words/index.js";
import { staffingWords } from "../../../src/view/result/words/staffing/index.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const en = viewContext("en");
const medium = presetScenario(tables.baseline, "medium", report);
const presets = computePresets(tables, report);
const plain = (text: string) => text.replace(/\u00a0/g, " ").replace(/\u2060/g, "");
const { low } = tables.baseline.presets;
const own: Scenario = { ...medium, growthPerYear: { ...low, other: [0.06, 0.06, 0.055] } };
const sentence = (scenario: Scenario, context = nb) =>
  plain(scenarioSentence(computeScenario(tables, scenario), context));
const figure = (id: string, context = nb, scenario = medium) => {
  const all = keyFigures(computeScenario(tables, scenario), presets, context);
  const { value, change } = all.find((one) => one.id === id) ?? { value: "", change: [] };
  return plain(`${value}: ${sentenceText(change)}`);
};

test("the total is not said to rise or fall where it does neither", () => {
  const { growthPerYear } = medium;
  const with0 = { ...growthPerYear, ehr: [0, 0, 0], welfareTechnology: [0, 0, 0] };
  const still = {
    ...medium,
    growthPerYear: { ...with0, nationalSolutions: [0, 0, 0], other: [0, 0, 0] },
  };
  const titleOf = (scenario: Scenario) =>
    plain(totalRows(computeScenario(tables, scenario), presets, nb).title);
  expect(titleOf(still)).toBe(
    "Kostnaden går fra 4,5 mrd. kr (1,3–7,7) i 2021 til 4,5 mrd. kr i 2050",
  );
  expect(titleOf(medium)).toMatch(/^Kostnaden øker fra/);
});

describe("the headline", () => {
  test("names the scenario and the report's span (OE 2022-78 ch. 4.2)", () => {
    expect(sentence(medium)).toContain(
      "Med middels vekst koster e-helse 9,4 mrd. kr i 2050 (rapportens spenn: 5,8–19,2)",
    );
    expect(sentence(medium, en)).toContain(
      "With medium growth, e-health costs 9.4 bn kr in 2050 (the report’s span: 5.8–19.2)",
    );
    expect(sentence(own)).toMatch(/^Med ditt scenario koster/);
    expect(sentence({ ...own, name: "Bergen" })).toMatch(/^Med «Bergen» koster/);
  });

  test("sets one year and present value side by side, and claims no more than its own growth", () => {
    expect(sentence(medium)).toContain(
      "Den dekker sin egen vekst i 2050 om den sparer 5,1 % av bemanningsveksten, eller 6,9 % regnet som nåverdi",
    );
    expect(figure("breakEven")).toMatch(/^5,1 %: .*som nåverdi 6,9 %$/);
    for (const measure of ["yearly", "sum", "present"] as const) {
      const { title } = staffingRows(computeScenario(tables, medium), nb, measure);
      expect(plain(title)).toMatch(/^E-helse dekker sin egen vekst om .*6,9 %/);
    }
  });

  test("no text says that e-health pays", () => {
    for (const locale of locales) {
      const said = JSON.stringify([resultWords(locale), staffingWords(locale)], (_, part) =>
        typeof part === "function" ? part.toString() : part,
      );
      expect(said).not.toMatch(/lønner seg|betaler for seg selv|health pays|pays for itself/);
    }
  });
});

describe("2021", () => {
  const interval = /95.%: 1,3–\u2060?7,7, bare statistisk usikkerhet, 14 kommuner/;

  test("carries its interval in the figures, on both pages (OE 2022-78 ch. 3.4.1)", () => {
    expect(figure("factor")).toMatch(/^×2,1: fra 4,5 mrd\. kr/);
    expect(figure("factor")).toMatch(interval);
    expect(figure("factor", en)).toContain(
      "95%: 1.3–7.7, statistical uncertainty only, 14 municipalities",
    );
    const changes = staffingFigures(computeScenario(tables, medium), 2050, nb);
    expect(changes.some(({ change }) => interval.test(sentenceText(change)))).toBe(true);
  });

  test("carries it in the rows and texts of the main chart, which pictures have too", () => {
    const rows = totalRows(computeScenario(tables, medium), presets, nb);
    expect(rows.start).toEqual({ year: 2021, low: 1300, high: 7700, label: "1,3–\u20607,7" });
    expect(plain(rows.title)).toContain("fra 4,5 mrd. kr (1,3–7,7) i 2021");
    expect(rows.source).toMatch(interval);
  });

  test("in another year's kroner, the interval follows", () => {
    const prices = { year: 2024, index: "consumer" } as const;
    const { interval: later, projection } = computeScenario(tables, { ...medium, prices });
    const factor = (projection.total[0] ?? 0) / tables.baseline.total.mnok;
    expect(later.high).toBeCloseTo(7700 * factor, 6);
  });
});

describe("what a share is of", () => {
  test("health and care is the staffing assumed: 3.5 % of 270.9 bn with 80 % more need", () => {
    expect(figure("shareOfCare")).toBe(
      "3,5 %: delt på 270,9 mrd. kr: antatt bemanning, 80 % økt behov til 2060",
    );
    const more = withStaffing(medium, { neededGrowth: tables.staffing.referenceGrowth });
    expect(figure("shareOfCare", nb, more)).toContain("86,8 % økt behov");
  });

  test("what must be saved is one thing: the rest after the state has paid has another name", () => {
    const { lines } = financingRows(computeScenario(tables, medium), nb);
    expect(lines.map(({ label }) => label).join()).not.toContain("Må spares");
  });
});

describe("a scenario's name", () => {
  const name = (scenario: Scenario, context = nb) =>
    scenarioName(computeScenario(tables, scenario), context);

  test("says what it is near by cost, and nothing when none is near", () => {
    expect(name(medium)).toBe("Middels vekst");
    expect(name(own)).toBe("Eget scenario");
    const ehr6 = { ...medium.growthPerYear, ehr: [0.06, 0.06, 0] };
    expect(name({ ...medium, growthPerYear: ehr6 })).toBe("Eget scenario, nær middels vekst");
    expect(name({ ...medium, growthPerYear: ehr6 }, en)).toBe("Own scenario, near medium growth");
  });
});
