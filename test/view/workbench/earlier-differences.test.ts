import { expect, test } from "vitest";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeLink } from "../../../src/model/sharing/scenario-link.js";
import { type Locale, locales } from "../../../src/view/core/locale.js";
import { changeRows } from "../../../src/view/workbench/change-rows.js";
import { readEarlier } from "../../fixtures/read-earlier.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

type Rows = readonly (readonly string[])[];

const earlier = readEarlier<{ readonly link: string } & Readonly<Record<Locale, Rows>>>(
  "differences.jsonl",
);

test.each(earlier)("$link differs from medium as an earlier version said", ({ link, ...texts }) => {
  const medium = presetScenario(tables.baseline, "medium", report);
  const { scenario } = decodeLink(link, tables);
  for (const locale of locales) {
    const rows = changeRows(medium, scenario, viewContext(locale));
    const now = new Set(rows.map(({ label, from, to }) => [label, from, to]));
    expect(now).toEqual(new Set(texts[locale].map((texts) => texts.map(asNow[locale]))));
  }
});

/**
 * Earlier versions wrote English numbers below zero with a hyphen, and a space before per cent; and
 * amounts with a space that a line could break at.
 */
const asNow: Readonly<Record<Locale, (text: string) => string>> = {
  nb: (text) => text.replace(/(?<=mrd\.|mill\.) (?=kr)/, "\u00a0"),
  en: (text) =>
    text
      .replace(/^-(?=\d)/, "−")
      .replace(/(?<=\d)\u00a0%$/, "%")
      .replace(/(?<=bn|million) (?=kr)/, "\u00a0"),
};
