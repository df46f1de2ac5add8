import { describe, expect, test } from "vitest";
import { findPublished, readPublished } from "../../loaders/published.js";
import { readData } from "./read-data.js";

const results = readPublished(readData);
const value = (id: string) => findPublished(results, id).value;

describe("readPublished", () => {
  test("carries at least 25 figures of each report, under names of their own", () => {
    for (const source of ["oe-2022-78", "ie-1085"])
      expect(results.filter((result) => result.source === source).length).toBeGreaterThan(25);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });

  test("every figure that is not exact says what step it is rounded to", () => {
    for (const { id, qualifier, roundedTo } of results)
      expect({ id, hasStep: roundedTo !== null }).toEqual({ id, hasStep: qualifier !== "exact" });
  });

  test("keeps both values where the reports contradict themselves or each other", () => {
    expect([value("total2050Medium"), value("total2050MediumChapter43")]).toEqual([9500, 9300]);
    expect([value("specialistShare2020"), value("ieShareOfRevenue2020")]).toEqual([0.053, 0.054]);
    expect([value("gartnerShare"), value("ieGartnerShareOfRevenue2020")]).toEqual([0.044, 0.042]);
    expect([value("ieVatEffect2020Chapter3"), value("ieVatEffect2020")]).toEqual([664, 661]);
  });

  // Sums and quotients inside the reports: a mistyped figure breaks one of them.
  test("agrees with the reports' own arithmetic", () => {
    const sum = (...ids: string[]) => ids.reduce((total, id) => total + value(id), 0);
    const regions = ["SouthEast", "West", "Central", "North"];
    const nhn = results.filter(({ id }) => /^ieNhnShare(?!Change)/.test(id));
    expect(nhn.reduce((total, result) => total + result.value, 0)).toBeCloseTo(1, 9);
    expect(sum(...regions.map((r) => `ieHiredFte${r}2020`))).toBe(value("ieHiredFte2020"));
    expect(sum(...regions.map((r) => `ieHiredFte${r}2019`))).toBe(value("ieHiredFte2019"));
    expect(value("ieHiredFte2020") - value("ieHiredFte2019")).toBe(value("ieHiredFteChange2020"));
    expect(value("ieInvestment2020") / value("ieInvestment2012") - 1).toBeCloseTo(0.83, 2);
    expect(value("ieShareOfCost2020") - value("ieGartnerShareOfCost2020")).toBeCloseTo(0.012, 9);
    expect(value("ieFtePerEmployee2020") - value("ieFtePerEmployee2017")).toBeCloseTo(0.006, 9);
    expect(sum("ieRegions2020", "ieNational2020")).toBe(value("ieTotal2020"));
    expect(value("smallMunicipalities2022") / value("municipalities2022")).toBeCloseTo(0.489, 3);
    expect(
      sum(
        "ieDirectorateDevelopmentOutsourced2020",
        "ieDirectorateDevelopmentInternal2020",
        "ieDirectorateDevelopmentHired2020",
      ),
    ).toBe(value("ieDirectorateDevelopment2020"));
  });

  // OE 2022-78 names no scenario with 9.3 bn, 1 520 kroner (ch. 4.3) and 75 per cent (ch. 4.2): that
  // they are of medium growth follows from the numbers. Its chapter 3.4.1 gives 1.3 and 7.7 bn; that
  // they are the ends of a 95 per cent interval stands in note 1 of the summary and in 3.4.3.
  test("says what the source does not say itself", () => {
    const of = (id: string) => findPublished(results, id);
    for (const id of ["total2050MediumChapter43", "perInhabitant2050Medium", "otherGrowth2050"]) {
      expect(of(id).statementNb).toContain("middels vekst er vår slutning");
      expect(of(id).statementEn).toContain("medium growth is our inference");
    }
    for (const id of ["total2021Low95", "total2021High95"]) {
      expect(of(id).section).toMatch(/sammendrag n\. 1.*kap\. 3\.4\.3/);
      expect(of(id).statementNb).toContain("bare statistisk usikkerhet");
      expect(of(id).statementEn).toContain("statistical uncertainty only");
    }
  });

  // IE-1085 ch. 2.3.1: "andelen IKT-årsverk fra helseforetakene i HSØ økte med 85 årsverk (2%)". Ch.
  // 2.3.3 cites OECD, Health at a Glance 2021, which is when it came out: the text names no year.
  test("does not read more into IE-1085 than it says", () => {
    for (const id of ["ieSouthEastTrustFteChange2020", "ieSouthEastTrustFteShareChange2020"]) {
      expect(findPublished(results, id).statementNb).toContain("tvetydig");
      expect(findPublished(results, id).statementEn).toContain("ambiguous");
    }
    for (const id of ["ieHealthWorkforceNorway", "ieHealthWorkforceSweden"]) {
      expect(findPublished(results, id).year).toBeNull();
      expect(findPublished(results, id).statementEn).toContain("Health at a Glance 2021");
    }
  });

  test("findPublished names the figure it can't find", () => {
    expect(() => findPublished(results, "nope")).toThrow('no figure named "nope"');
  });
});
