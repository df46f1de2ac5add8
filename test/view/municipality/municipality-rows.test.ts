import { describe, expect, test } from "vitest";
import { loadSampleMunicipalities } from "../../../loaders/sample-municipalities.js";
import { perCategory } from "../../../src/model/core/category.js";
import { selectionGround } from "../../../src/model/municipality/municipality-link.js";
import { municipalityPeers } from "../../../src/model/municipality/municipality-peers.js";
import { computeMunicipality } from "../../../src/model/municipality/municipality-result.js";
import { withLocalCost } from "../../../src/model/municipality/with-local.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { locales } from "../../../src/view/core/locale.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import { cooperationText } from "../../../src/view/municipality/cooperation-text.js";
import { estimateWarning } from "../../../src/view/municipality/estimate-warning.js";
import { mapGround } from "../../../src/view/municipality/map-ground.js";
import { municipalityComparisonRows } from "../../../src/view/municipality/municipality-comparison-rows.js";
import { municipalityCostRows } from "../../../src/view/municipality/municipality-cost-rows.js";
import { municipalityFigures } from "../../../src/view/municipality/municipality-figures.js";
import { municipalityMapRows } from "../../../src/view/municipality/municipality-map-rows.js";
import { municipalitySentence } from "../../../src/view/municipality/municipality-sentence.js";
import { ownValueRows } from "../../../src/view/municipality/own-value-rows.js";
import { keyFigures } from "../../../src/view/result/key-figures.js";
import { perInhabitantRows } from "../../../src/view/result/per-inhabitant-rows.js";
import { readData } from "../../loaders/read-data.js";
import { report } from "../../model/core/report-tables.js";
import { municipalityTables } from "../../model/municipality/municipality-tables.js";
import { viewContext } from "../context.js";

const { baseline } = municipalityTables;
const sample = loadSampleMunicipalities(readData);
const medium = presetScenario(baseline, "medium", report);
const { usual } = selectionGround(municipalityTables);
const nb = viewContext("nb");
const ground = mapGround(
  { type: "MultiPolygon", coordinates: [] },
  municipalityTables.municipalities,
);
const result = (numbers: readonly string[], change: Partial<typeof usual> = {}) =>
  computeMunicipality(municipalityTables, medium, { ...usual, ...change, numbers });
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");

describe("municipalitySentence", () => {
  test("Tynset, and the country when none is chosen", () => {
    expect(plain(municipalitySentence(result(["3427"]), nb))).toBe(
      "Tynset: e-helse koster anslagsvis 7,4 mill. kr i 2026, 1 292 kr per innbygger, og 12 mill. kr i 2050, 63 % mer enn i 2026.",
    );
    expect(plain(municipalitySentence(result([]), nb))).toMatch(/^Hele landet: .* 5,8 mrd\. kr/);
  });

  test("own costs that are all nothing stay so: there is no share of nothing", () => {
    const cost = perCategory(() => 0);
    const none = result(["3427"], { local: { ...usual.local, cost } });
    expect(plain(municipalitySentence(none, nb))).toMatch(/0,0 mill\. kr i 2050, .*som i 2026/);
    expect(municipalitySentence(none, nb)).not.toContain("NaN");
  });
});

test("the cost chart says how sure the cost it shares out is (OE 2022-78 ch. 3.4.1)", () => {
  expect(plain(municipalityCostRows(result(["3427"]), nb).source)).toContain(
    "Landets kostnad i 2021, som anslaget fordeler: 4,5 mrd. kr (95 %: 1,3–7,7, bare statistisk usikkerhet, 14 kommuner).",
  );
});

describe("municipalityFigures", () => {
  test("the country in 2021 and 2050 as the report's reconstruction, without a span", () => {
    const figures = municipalityFigures(result([]), nb).map(({ value, change }) => [
      plain(value),
      plain(sentenceText(change)),
    ]);
    expect(figures[0]).toEqual(["4,5 mrd. kr", ""]);
    expect(figures[2]).toEqual(["9,4 mrd. kr", ""]);
    expect(figures[4]).toEqual(["5 627 400", "357 kommuner"]);
  });

  // 9 398.7 M kr in 2050 over the 6 028 830 of the 2022 projection, and over those whom the
  // municipalities' page reckons with.
  test("the country's 1 540 kr here is 1 559 on the scenario page, and both say why", () => {
    expect(Math.round(result([]).estimate.perInhabitant.at(-1) ?? 0)).toBe(1540);
    const computed = computeScenario(municipalityTables, medium);
    const presets = computePresets(municipalityTables, medium);
    const there = keyFigures(computed, presets, nb).map(({ value }) => plain(value));
    expect(there).toContain("1 559 kr");
    for (const { source } of [
      municipalityCostRows(result([]), nb),
      perInhabitantRows(computed, presets, nb),
    ])
      expect(plain(source)).toContain("derfor er landets kostnad per innbygger ikke den samme");
  });

  test("a municipality's span runs from the lowest to the highest fixed share", () => {
    const [first] = municipalityFigures(result(["3427"]), nb);
    expect(plain(sentenceText(first?.change ?? []))).toBe(
      "4,6 mill. kr – 7,0 mill. kr, etter fast andel",
    );
  });
});

describe("municipalityCostRows", () => {
  test("tells what the band is where there is one: the country's cost has none", () => {
    const source = (numbers: string[]) => plain(municipalityCostRows(result(numbers), nb).source);
    expect(source(["3427"])).toContain("ikke regnskap. Feltet viser");
    expect(source([])).not.toContain("Feltet");
  });

  test("the own line lies in its span every year", () => {
    const { lines, band } = municipalityCostRows(result(["3427"]), nb);
    const own = lines.find(({ id }) => id === "own")?.values ?? [];
    expect(own.length).toBe(30);
    own.forEach((mnok, index) => {
      expect(mnok).toBeGreaterThan(band?.low[index] ?? Number.NaN);
      expect(mnok).toBeLessThan(band?.high[index] ?? Number.NaN);
    });
  });
});

describe("municipalityMapRows", () => {
  test("has 357 circles, a legend of five colours, and the chosen marked", () => {
    const { circles, legend } = municipalityMapRows(result(["3427"]), "aged80plus", ground, nb);
    expect(circles.length).toBe(357);
    expect(legend.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(circles.filter(({ isChosen }) => isChosen).map(({ name }) => name)).toEqual(["Tynset"]);
    expect(circles[0]?.name).toBe("Oslo");
  });

  test("has one colour when all cost alike", () => {
    const rows = municipalityMapRows(result([], { fixedShare: 0 }), "perInhabitant", ground, nb);
    expect(rows.legend.map(({ text }) => plain(text))).toEqual(["1 025 kr"]);
  });
});

describe("municipalityComparisonRows", () => {
  const rowsOf = (kind: "groups" | "county" | "sample") => {
    const tynset = result(["3427"]);
    return municipalityComparisonRows(tynset, municipalityPeers(tynset, sample), kind, nb);
  };

  test("groups: own first, the country last", () => {
    const labels = rowsOf("groups").bars.map(({ label }) => label);
    expect(labels[0]).toBe("Tynset");
    expect(labels.slice(3)).toEqual(["Innlandet (46)", "Rapportens utvalg (14)", "Hele landet"]);
  });

  test("one by one: the chart holds 16, the table all, the own once", () => {
    const { bars, table } = rowsOf("county");
    expect(bars.length).toBe(16);
    expect(bars.filter(({ role }) => role === "own").length).toBe(1);
    expect(table().rows.length).toBe(46);
    expect(rowsOf("sample").table().rows.length).toBe(14);
  });
});

describe("an estimate does not pass for accounts, nor a choice for uncertainty", () => {
  const words = { nb: /anslått|anslag/i, en: /estimate/i };
  test.each(locales)("in the sentence, every title, figure and table in %s", (locale) => {
    const context = viewContext(locale);
    const tynset = result(["3427"]);
    const cost = municipalityCostRows(tynset, context);
    const comparison = municipalityComparisonRows(
      tynset,
      municipalityPeers(tynset, sample),
      "groups",
      context,
    );
    const map = municipalityMapRows(tynset, "perInhabitant", ground, context);
    const money = municipalityFigures(tynset, context).slice(0, 4);
    for (const text of [
      municipalitySentence(tynset, context),
      ...[cost, comparison, map].flatMap(({ title, source }) => [title, source]),
      ...[cost, comparison].map(({ table }) => table().caption),
      ...money.map(({ label }) => label),
      map.circles[0]?.text() ?? "",
      JSON.stringify(map.table().columns[3]),
    ])
      expect(text).toMatch(words[locale]);
  });

  test("the band is told to be a choice and not uncertainty", () => {
    const { source } = municipalityCostRows(result(["3427"]), nb);
    expect(plain(source)).toContain("valget av fast andel, 0 % til 30 %");
    expect(source).toContain("ikke usikkerheten");
  });
});

// Utsira has 214 inhabitants: 0.15/357 of the national cost is 92 % of its estimate.
describe("estimateWarning", () => {
  const utsira = result(["1151"]);
  test("warns of a place that most of the estimate is the fixed share of, in all it goes into", () => {
    const warning = plain(estimateWarning(utsira, nb));
    expect(warning).toMatch(
      /^Les tallet for Utsira varsomt: 9\d % av anslaget er den faste andelen/,
    );
    const peers = municipalityPeers(utsira, sample);
    for (const text of [
      municipalitySentence(utsira, nb),
      municipalityCostRows(utsira, nb).source,
      municipalityComparisonRows(utsira, peers, "groups", nb).source,
    ])
      expect(plain(text)).toContain(warning);
  });

  test("by the numbers alone: not of larger ones, without a fixed share, or with own values", () => {
    expect(estimateWarning(result(["3427"]), nb)).toBe("");
    expect(estimateWarning(result(["1151"], { fixedShare: 0 }), nb)).toBe("");
    expect(estimateWarning(result([]), nb)).toBe("");
    expect(estimateWarning(result(["0301", "1151"]), nb)).toContain("for Utsira");
    const own = withLocalCost({ ...usual, numbers: ["1151"] }, "ehr", 0.5);
    expect(estimateWarning(computeMunicipality(municipalityTables, medium, own), nb)).toBe("");
  });
});

describe("ownValueRows", () => {
  test("an open field shows the estimate, a filled one its number", () => {
    const own = withLocalCost({ ...usual, numbers: ["3427"] }, "ehr", 3.5);
    const rows = ownValueRows(computeMunicipality(municipalityTables, medium, own), nb);
    expect(rows.categories[0]?.cost.text).toBe("3,5");
    expect(rows.categories[1]?.cost.text).toBe("");
    expect(rows.categories[0]?.growth.map(({ estimate }) => estimate)).toEqual([
      "10,0",
      "10,0",
      "0,0",
    ]);
    expect(rows.hasOwn).toBe(true);
  });
});

describe("cooperationText", () => {
  test("two save one fixed part: 0.15 of 5 768 M kr over 357", () => {
    expect(plain(cooperationText(result(["3427", "3426"]), nb))).toContain("spart 2,4 mill. kr");
    expect(cooperationText(result(["3427"]), nb)).toBe("");
    expect(cooperationText(result([]), nb)).toBe("");
  });
});

test.each(locales)("no text in %s has a hole in it", (locale) => {
  const context = viewContext(locale);
  const any = result(["3427", "3426"]);
  const peers = municipalityPeers(any, sample);
  const texts = JSON.stringify([
    municipalitySentence(any, context),
    municipalityFigures(any, context),
    municipalityCostRows(any, context),
    municipalityMapRows(any, "perInhabitant", ground, context),
    municipalityComparisonRows(any, peers, "groups", context),
    ownValueRows(any, context),
  ]);
  expect(texts).not.toMatch(/NaN|undefined|\[object|null per/);
});
