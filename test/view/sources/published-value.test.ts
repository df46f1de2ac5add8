import { describe, expect, test } from "vitest";
import {
  oursText,
  publishedText,
  quotePublished,
  toleranceText,
} from "../../../src/view/sources/published-value.js";
import { checks, contexts, plain } from "./published-checks.js";

const results = checks.map(({ result }) => result);
function find(id: string) {
  const result = results.find((candidate) => candidate.id === id);
  if (result === undefined) throw new Error(`no figure ${id}`);
  return result;
}

describe("published figures in words", () => {
  test.each([
    ["total2050Medium", "om lag 9,5 mrd. kr", "9,4 til 9,6 mrd. kr"],
    ["statutory2021", "305 mill. kr", "304,5 til 305,5 mill. kr"],
    ["perInhabitant2021", "drøyt 820 kr", "820 til 830 kr"],
    ["specialistTrusts2020", "nesten 9 mrd. kr", "8 til 9 mrd. kr"],
    ["total2050HighSummary", "mer enn 19 mrd. kr", "mer enn 19 mrd. kr"],
    ["statutoryShare2021", "om lag 7 %", "6 til 8 %"],
    ["nationalGrowth2021To2024", "om lag 9 % per år", "8 til 10 % per år"],
    ["municipalitiesReporting", "14", "nøyaktig"],
    ["ieShareOfRevenueGap2020", "0,9 prosentpoeng", "0,85 til 0,95 prosentpoeng"],
    ["ieHiredFteChange2020", "−15 årsverk", "−15,5 til −14,5 årsverk"],
    ["ieRegionsAlone2020", "8 230 mill. kr", "8 225 til 8 235 mill. kr"],
  ])("%s in bokmål: %s, agrees within %s", (id, text, tolerance) => {
    expect(plain(publishedText(find(id), contexts.nb))).toBe(text);
    expect(plain(toleranceText(find(id), contexts.nb))).toBe(tolerance);
  });

  test("in English", () => {
    expect(plain(publishedText(find("total2050Medium"), contexts.en))).toBe("about 9.5 bn kr");
    expect(plain(toleranceText(find("shareOfHealthSpending2021"), contexts.en))).toBe(
      "2.55 to 2.65%",
    );
  });

  test("our value has one digit more than the source", () => {
    expect(plain(oursText(find("survey2017Low"), { value: 1761.5 }, contexts.nb))).toBe(
      "1,76 mrd. kr",
    );
    expect(
      plain(oursText(find("shareOfHealthSpending2021"), { value: 0.025713 }, contexts.nb)),
    ).toBe("2,57 %");
    expect(plain(oursText(find("perInhabitant2021"), { value: 829.405 }, contexts.nb))).toBe(
      "829 kr",
    );
  });

  test("a quote names the figure it can't find", () => {
    expect(() => quotePublished(results, contexts.nb)("nope")).toThrow(
      'no published figure named "nope"',
    );
  });
});
