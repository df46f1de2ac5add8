import { describe, expect, test } from "vitest";
import { loadPrices } from "../../../loaders/prices.js";
import { readPublished } from "../../../loaders/published.js";
import { specialistGrowth } from "../../../src/model/ledger/specialist-growth.js";
import { locales } from "../../../src/view/core/locale.js";
import { definitionRows } from "../../../src/view/ledger/definition-rows.js";
import { flowRows } from "../../../src/view/ledger/flow-rows.js";
import { growthRows, growthSteps, regionGrowthRows } from "../../../src/view/ledger/growth-rows.js";
import { yardsticks } from "../../../src/view/ledger/ledger-kinds.js";
import { reportFigures, sectorSentence } from "../../../src/view/ledger/report-figures.js";
import { helsenettRows, sectorRows } from "../../../src/view/ledger/sector-rows.js";
import { yardstickRows } from "../../../src/view/ledger/yardstick-rows.js";
import { readData } from "../../loaders/read-data.js";
import { viewContext } from "../context.js";

const published = readPublished(readData);
const report = (locale: "nb" | "en") => reportFigures(published, viewContext(locale));
const growth = specialistGrowth(report("nb").value, loadPrices(readData));
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("ICT key figures", () => {
  test("the headline says what the report says", () => {
    expect(plain(sectorSentence(report("nb")))).toBe(
      "Helseregionene brukte 8,9 mrd. kr på IKT i 2020: 5,6 % av driftskostnadene, mot 4,4 % internasjonalt. For hele helsesektoren er rapportens anslag nesten 15 mrd. kr.",
    );
  });

  // 12 234 less 1 033 is 11 200: the report's total.
  test("the flow picture counts each krone once", () => {
    expect(plain(flowRows(report("nb"), "after").title)).toContain("blir det 11,2 mrd. kr");
    expect(plain(flowRows(report("en"), "before").title)).toContain("comes to 12.2 bn kr");
    expect(flowRows(report("nb"), "after").arcs).toEqual([]);
    expect(flowRows(report("nb"), "before").arcs).toHaveLength(5);
  });

  // IE-1085, ch. 3.6: 91 %, 19.5 %, and the printed 73 %.
  test("growth as arithmetic: 91 and 19.5 per cent make 60, VAT makes 73", () => {
    const steps = growthSteps(growth, report("nb")).map(plain);
    expect(steps).toEqual([
      "8 230 mill. kr i 2020 er 91 % mer enn 4 309 mill. kr i 2012.",
      "1 + 91 % delt på 1 + 19,5 % prisstigning gir 59,8 %.",
      "Legges estimert moms på 661 mill. kr til i 2020, er veksten fra 4 309 mill. kr justert for 19,5 % prisstigning 72,7 %. Bare slik nås rapportens 73 %.",
    ]);
    expect(growthRows(growth, report("nb")).bars.map(({ text }) => plain(text))).toEqual([
      "91 %",
      "60 %",
      "106 %",
      "73 %",
    ]);
  });

  test("a municipal estimate and Gartner do not look like accounts", () => {
    const bars = [
      ...sectorRows(report("nb")).bars,
      ...yardstickRows(report("nb"), "shareOfCost", null).bars,
    ];
    const roles = ["municipal", "gartner", "ownRegions"].map(
      (wanted) => bars.find(({ id }) => id === wanted)?.role,
    );
    expect(roles).toEqual(["ghost", "ghost", "own"]);
  });

  test("what stands only in a figure has no bar, and says so", () => {
    const { bars, title } = yardstickRows(report("nb"), "perEmployee", null);
    expect(bars).toEqual([]);
    expect(title).toBe("Utgifter per ansatt står bare i en figur i rapporten");
  });

  test.each(locales)("%s: no hole in any row, and no word of the baseline", (locale) => {
    const here = report(locale);
    const rows = [
      sectorRows(here),
      helsenettRows(here),
      flowRows(here, "before"),
      flowRows(here, "after"),
      growthRows(growth, here),
      ...yardsticks.map((kind) => yardstickRows(here, kind, null)),
    ];
    // What scenarios start from is not said under what follows from the report alone.
    for (const { isOfReport } of rows) expect(isOfReport).toBe(true);
    const tables = [...rows.map(({ table }) => table()), regionGrowthRows(here)];
    for (const text of [JSON.stringify(rows), JSON.stringify(tables), ...growthSteps(growth, here)])
      expect(text).not.toMatch(/undefined|NaN|null|\{\w+\}/);
    expect(definitionRows(here).groups.map(({ terms }) => terms.length)).toEqual([7, 7, 10, 3]);
  });
});
