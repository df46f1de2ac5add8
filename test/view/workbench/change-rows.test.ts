import { describe, expect, test } from "vitest";
import { splitPeriod } from "../../../src/model/scenario/periods.js";
import { presetScenario, withGrowth, withReason } from "../../../src/model/scenario/scenario.js";
import { periodRows } from "../../../src/view/scenario/period-rows.js";
import { changeRows, changeText } from "../../../src/view/workbench/change-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const [nb, en] = [viewContext("nb"), viewContext("en")];
const medium = presetScenario(tables.baseline, "medium", report);
const calm = withGrowth(medium, "ehr", 0, 0.06);

describe("changeText", () => {
  test("says what one change did, in both languages", () => {
    expect(changeText(medium, calm, nb)).toBe("EPJ 2021–2025: 10,0\u00a0% → 6,0\u00a0%");
    expect(changeText(medium, calm, en)).toBe("EHR 2021–2025: 10.0% → 6.0%");
  });

  test("counts the rest", () => {
    const more = withReason(withGrowth(calm, "other", 0, 0.03), "ehr", "text", "Fordi");
    expect(changeText(medium, more, nb)).toBe("EPJ 2021–2025: 10,0\u00a0% → 6,0\u00a0%, og 2 til");
  });

  test("is empty when nothing differs", () => {
    expect(changeText(medium, medium, nb)).toBe("");
  });
});

test("each kind of value has a label and a text in both languages", () => {
  const { staffing } = medium;
  const gains = { ...staffing.gains, ehr: { mnokPerYear: 500, fullYear: 2030 } };
  const other = {
    ...splitPeriod(calm, 2040),
    name: "Rolig",
    population: { vintage: "2024", alternative: "low", ages: "80plus" },
    prices: { year: 2024, index: "consumer" },
    staffing: { ...staffing, shape: "reference", start: "care", avoidedShare: 0.1, gains },
  } as const;
  const rows = changeRows(medium, withReason(other, "ehr", "owner", "Kari"), nb);
  expect(
    rows.map(({ label, from, to }) => `${label}: ${from} → ${to}`.replaceAll("\u00a0", " ")),
  ).toEqual([
    "EPJ 2021–2025: 10,0 % → 6,0 %",
    "Perioder: 2021–2025–2030–2050 → 2021–2025–2030–2040–2050",
    "Befolkningsframskriving: 2022, Hovedalternativet → 2024, Lav vekst",
    "Per: innbygger → innbygger 80+",
    "Prisnivå: 2021 → 2024",
    "Spart bemanningsvekst: 0,0 % → 10,0 %",
    "Behovets utvikling: jevn → SSBs referansebane",
    "Bemanning: helse og omsorg → omsorgstjenester",
    "Gevinst, EPJ: ingen → 500 mill. kr, 2030",
    "Navn på scenarioet: ingen → Rolig",
    "Begrunnelse, EPJ: ingen → Kari",
  ]);
});

describe("periodRows", () => {
  const { read, inner } = periodRows(medium, "nb");

  test("a year inside a period can be split at", () => {
    expect(read(" 2040 ")).toEqual({ year: 2040, problem: null });
    expect(inner.map(({ year }) => year)).toEqual([2025, 2030]);
  });

  test.each([
    ["", "Feltet er tomt. Skriv et år fra 2022 til 2049."],
    ["i morgen", "«i morgen» er ikke et årstall. Skriv et år fra 2022 til 2049."],
    ["2040.5", "«2040.5» er ikke et årstall. Skriv et år fra 2022 til 2049."],
    ["2021", "Året må være fra 2022 til 2049."],
    ["2050", "Året må være fra 2022 til 2049."],
    ["2030", "Det er alt et skille ved 2030."],
  ])("%j: %s", (text, problem) => {
    expect(read(text)).toEqual({ year: null, problem });
  });
});
