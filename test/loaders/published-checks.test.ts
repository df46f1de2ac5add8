import { describe, expect, test } from "vitest";
import { readPublished } from "../../loaders/published.js";
import { loadCheckTables, loadPublishedChecks } from "../../loaders/published-checks.js";
import { checkQuantity } from "../../src/model/sources/municipal-formulas.js";
import { countContradictions, verdicts } from "../../src/model/sources/published-check.js";
import { checkFigure } from "../../src/model/sources/published-checks.js";
import { recomputed } from "../model/explanation/recomputed.js";
import { readData, readDataWith } from "./read-data.js";

const rates = "oe-2022-78/growth-rates.csv";
const results = "oe-2022-78/published-results.csv";
const specialist = "ie-1085/published-results.csv";

const checks = loadPublishedChecks(readData);
function find(id: string, among = checks) {
  const check = among.find(({ result }) => result.id === id);
  if (check === undefined) throw new Error(`no check of ${id}`);
  return check;
}
const idsOf = (verdict: string) =>
  checks.filter((check) => check.verdict === verdict).map(({ result }) => result.id);

describe("loadPublishedChecks", () => {
  test("has every published figure once, and every verdict", () => {
    expect(checks.map(({ result }) => result)).toEqual(readPublished(readData));
    expect([...new Set(checks.map(({ verdict }) => verdict))].sort()).toEqual([...verdicts].sort());
  });

  test("a figure has a value of ours unless it is only quoted", () => {
    for (const { result, verdict, ours } of checks)
      expect({ id: result.id, isQuoted: ours === null }).toEqual({
        id: result.id,
        isQuoted: verdict === "quoted",
      });
  });

  // Of 353 figures 57 had a verdict before figures were derived from each other.
  test("counts the figures with a verdict, and those that are only quoted", () => {
    const count = (source: string) =>
      checks.filter(({ result, verdict }) => result.source === source && verdict !== "quoted")
        .length;
    expect([count("oe-2022-78"), count("ie-1085")]).toEqual([31, 118]);
    expect([checks.length, idsOf("quoted").length]).toEqual([364, 215]);
  });

  // Read in the reports: ch. 4.2 against 4.3 of OE 2022-78. In IE-1085: ch. 2.3.2; 2.1.2 against 3;
  // 2.2.4 in itself and against 2.2.6; 2.2.6 in itself; 2.3.1 against 3.5; 3 against 3.6.
  test("finds what the reports contradict in themselves", () => {
    expect(idsOf("contradicts")).toEqual([
      "total2050Medium",
      "total2050MediumChapter43",
      "ieShareOfRevenueGap2020",
      "ieRegionsToNationalShare2020",
      "ieNhnFromPublicHealthChange2020",
      "ieNhnFromDirectorateChange2020",
      "ieNhnStaffApplicationShare2020",
      "iePublicHealthOutsourcingChange2020",
      "iePublicHealthTransformChange2020",
      "ieSouthEastHiredFteChange2020",
      "ieSouthEastHiredFteGrowth2020",
      "ieVatEffect2020Chapter3",
    ]);
  });

  test("differs where another source has another figure", () => {
    expect(idsOf("differs")).toEqual(["perInhabitant2050Medium", "specialistShare2020"]);
  });

  // 112.2/93.9 (SSB's consumer price index, 2015 = 100) is 1.1949: the report's 19.5 per cent.
  test("inflation agrees with the index as Statistics Norway prints it, with one decimal", () => {
    const { verdict, ours } = find("ieInflation2012To2020");
    expect(verdict).toBe("agrees");
    expect(ours?.value).toBeCloseTo(112.2 / 93.9 - 1, 12);
  });

  // IE-1085 ch. 3.6 counts estimated VAT in 2020: (8 230 + 661)/(8 230/1.91)/1.195 − 1 = 72.7 %.
  test("73 per cent follows once the estimated VAT of 2020 is added, and not without", () => {
    const { verdict, ours } = find("ieSpendingRealGrowth2012To2020");
    expect(verdict).toBe("agrees");
    expect(ours?.value).toBeCloseTo((8230 + 661) / (8230 / 1.91) / 1.195 - 1, 12);
    const without = loadPublishedChecks(
      readDataWith(specialist, (text) =>
        text
          .replace('chapter 3.6",661,mnok', 'chapter 3.6",0,mnok')
          .replace('chapter 3",664,mnok', 'chapter 3",0,mnok'),
      ),
    );
    expect(find("ieSpendingRealGrowth2012To2020", without).verdict).toBe("contradicts");
  });

  test("9.5 and 9.3 bn are one contradiction; −23 % falls with the −101 it rests on", () => {
    expect(countContradictions(checks)).toBe(idsOf("contradicts").length - 3);
    const alone = (id: string) => countContradictions([find("total2050Medium"), find(id)]);
    expect(alone("total2050MediumChapter43")).toBe(1);
    expect(alone("ieShareOfRevenueGap2020")).toBe(2);
    const mended = loadPublishedChecks(
      readDataWith(specialist, (text) => text.replace("2019,-101,fte", "2019,-94,fte")),
    );
    expect(find("ieSouthEastHiredFteGrowth2020").verdict).toBe("contradicts");
    expect(find("ieSouthEastHiredFteGrowth2020", mended).verdict).toBe("agrees");
  });

  test("uses as they stand what the model takes in", () => {
    expect(idsOf("input")).toEqual([
      "statutory2021",
      "ehr2021",
      "healthSpending2021",
      "staffingGrowth2060",
    ]);
    for (const id of idsOf("input")) expect(find(id).ours?.value).toBe(find(id).result.value);
  });

  // OE 2022-78 ch. 3.4.1, 4.2, 4.3; population of 1 January 2022 from SSB 07459.
  test.each([
    ["total2021", 4499.75, 2],
    ["total2050Low", 5803, 0],
    ["total2050Medium", 9399, 0],
    ["total2050High", 19200, 0],
    ["perInhabitant2021", 4499.746969 / 5.42527, 3],
    ["perInhabitant2050Medium", 9398.666101 / 6.02883, 3],
    ["shareOfHealthSpending2021", 4499.746969 / 175_000, 8],
    ["otherGrowth2050", 1.02 ** 29 - 1, 9],
    ["staffingExtraCost2060", 140_000, 6],
    ["sampleInhabitants", 460_838, 0],
    ["ieInvestmentRealGrowth", 1.83 / 1.195 - 1, 9],
    // Shares of Norsk helsenett in 2019 and 2020, times 762/0.96 and 762/0.96 + 762.
    ["ieNhnFromSouthEastChange2020", 0.074 * 1555.75 - 0.11 * 793.75, 6],
    ["ieNhnFromPublicHealthChange2020", 0.081 * 1555.75 - 0.099 * 793.75, 6],
    ["iePublicHealthNhnShare2020", 125 / (133 / 0.85 + 133), 9],
    ["ieRegionsToNationalShare2020", 453 / 8900, 9],
  ])("our %s is %d", (id, value, digits) => {
    expect(find(id).ours?.value).toBeCloseTo(value, digits);
  });

  test("follows when one growth cell changes", () => {
    const changed = loadPublishedChecks(
      readDataWith(rates, (text) =>
        text.replace("ehr,medium,2030,2050,0,", "ehr,medium,2030,2050,0.02,"),
      ),
    );
    const [before, after] = [find("total2050Medium"), find("total2050Medium", changed)];
    expect(after.ours?.value).toBeGreaterThan((before.ours?.value ?? Number.NaN) + 100);
    expect(find("growthFactor2050Medium", changed).ours?.value).not.toBe(
      find("growthFactor2050Medium").ours?.value,
    );
  });

  test("a growth cell that breaks a published total shows as a difference", () => {
    const changed = loadPublishedChecks(
      readDataWith(rates, (text) =>
        text.replace("other,medium,2030,2050,0.02,", "other,medium,2030,2050,0.03,"),
      ),
    );
    expect(find("otherGrowth2050", changed).verdict).toBe("differs");
  });

  test("two figures that no longer disagree are no contradiction", () => {
    const changed = loadPublishedChecks(
      readDataWith(results, (text) => text.replace(",9300,mnok,rounded", ",9400,mnok,rounded")),
    );
    expect(find("total2050Medium", changed).verdict).toBe("agrees");
    expect(find("total2050MediumChapter43", changed).verdict).toBe("agrees");
  });

  test("counts the rounding of the figures it computes from", () => {
    // 8 900 less 230 and 453 is 8 217, not 8 230; but 8 900 is rounded to the nearest 100.
    expect(find("ieRegionsAlone2020")).toMatchObject({ verdict: "agrees", ours: { value: 8217 } });
    const exact = loadPublishedChecks(
      readDataWith(specialist, (text) =>
        text.replace("regions,8900,mnok,rounded,100", "regions,8900,mnok,rounded,1"),
      ),
    );
    expect(find("ieRegionsAlone2020", exact).verdict).toBe("contradicts");
  });

  test("nine of ten figures of Norsk helsenett's financing give the tenth", () => {
    const changed = loadPublishedChecks(
      readDataWith(specialist, (text) => text.replace("others,0.435,", "others,0.425,")),
    );
    const shares = changed.filter(({ result }) => /^ieNhnShare(?!Change)/.test(result.id));
    expect(shares).toHaveLength(10);
    expect(new Set(shares.map(({ verdict }) => verdict))).toEqual(new Set(["contradicts"]));
  });

  test("a bound holds one way only", () => {
    const check = (share: string) =>
      loadPublishedChecks(
        readDataWith(specialist, (text) =>
          text.replace("maintenance,0.98,share", `maintenance,${share},share`),
        ),
      );
    expect(find("ieNhnStaffApplicationShare2020", check("0.61")).verdict).toBe("agrees");
    expect(find("ieNhnStaffApplicationShare2020", check("0.3")).verdict).toBe("agrees");
    expect(find("ieNhnStaffApplicationShare2020", check("0.63")).verdict).toBe("contradicts");
  });

  test("a value of the model's own is what its arithmetic gives", () => {
    const facts = loadCheckTables(readData);
    const described = checks.flatMap(({ result, ours }) => {
      const quantity = checkQuantity(result.id)?.(facts);
      return quantity === undefined ? [] : [{ ours: ours?.value ?? null, quantity }];
    });
    expect(described.length).toBe(23);
    for (const { ours, quantity } of described)
      expect(recomputed(quantity)).toBeCloseTo(ours ?? 0, 9);
  });

  // The tolerance must leave something to find: a figure three times its size can't agree too.
  test("a derived figure three times as large contradicts the report", () => {
    const tables = loadCheckTables(readData);
    const derived = checks.filter(
      ({ verdict, ours }) =>
        verdict === "agrees" && ours?.basis === "sameReport" && ours.side === undefined,
    );
    expect(derived.length).toBeGreaterThan(100);
    for (const { result } of derived) {
      const tripled = { ...result, value: 3 * result.value };
      const figures = new Map(checks.map(({ result }) => [result.id, result]));
      const { verdict } = checkFigure(tripled, figures.set(result.id, tripled), tables);
      expect({ id: result.id, verdict }).toEqual({ id: result.id, verdict: "contradicts" });
    }
  });

  test("refuses published results without a figure it checks", () => {
    const renamed = readDataWith(results, (text) =>
      text.replace("\ngartnerShare,", "\ngartnerPart,"),
    );
    expect(() => loadPublishedChecks(renamed)).toThrow('no published figure named "gartnerShare"');
  });
});
