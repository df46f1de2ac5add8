import { describe, expect, test } from "vitest";
import { locales } from "../../src/view/core/locale.js";
import { sitePages } from "../../src/view/core/site-pages.js";
import { leadSentences } from "../../tools/lead-sentence.js";

const leads = leadSentences(".");
const leadOf = (page: Parameters<typeof leads>[0]) => {
  const lead = leads(page);
  return lead === null ? null : lead.headline + lead.rest;
};
const pages = locales.flatMap(sitePages).filter(({ id }) => id !== "memo");

describe("what a page says before its scripts", () => {
  test("is its own, with a figure, in its language", () => {
    const texts = pages.map(leadOf).filter((lead) => lead !== null);
    expect(texts).toHaveLength(7 * locales.length);
    expect(new Set(texts).size).toBe(texts.length);
    for (const lead of texts) expect(lead).toMatch(/\d/);
  });

  test.each(locales)("tells of the cost on the scenario page: %s", (locale) => {
    // Golden: OE 2022-78 ch. 4.2, medium growth in 2050, between 9.3 and 9.5 billion.
    expect(leadOf({ id: "scenario", locale })).toMatch(/9[.,]4.*2050|2050.*9[.,]4/);
    expect(leadOf({ id: "memo", locale })).toBe(leadOf({ id: "scenario", locale }));
  });
});
