import { describe, expect, test } from "vitest";
import type { FigureRows, TableRows } from "../../../src/view/figure/figure.js";
import { figureCsv, figureJson, fileName } from "../../../src/view/figure/figure-file.js";

const twin: TableRows = {
  caption: "Kroner",
  columns: ["Navn", { label: "Sum", unit: "mill. kr", text: (value) => value.toFixed(0) }],
  rows: [
    ['Helse; «omsorg», "EPJ"', 0.125],
    ["=1+1", null],
  ],
};
const figure: FigureRows = {
  title: "Kostnaden øker",
  scenario: "Scenario: Middels vekst",
  summary: "",
  source: "Kilde",
  table: () => twin,
};

describe("figureCsv", () => {
  test("is for Excel in bokmål: mark of UTF-8, semicolons, decimal comma, raw numbers", () => {
    expect(figureCsv(figure, "nb")).toBe(
      '\uFEFFNavn;Sum (mill. kr)\r\n"Helse; «omsorg», ""EPJ""";0,125\r\n\'=1+1;\r\n',
    );
  });

  test("is RFC 4180 in English", () => {
    expect(figureCsv(figure, "en")).toBe(
      'Navn,Sum (mill. kr)\r\n"Helse; «omsorg», ""EPJ""",0.125\r\n\'=1+1,\r\n',
    );
  });
});

test("figureJson carries all that the picture says, and the numbers raw", () => {
  expect(JSON.parse(figureJson(figure))).toEqual({
    title: "Kostnaden øker",
    scenario: "Scenario: Middels vekst",
    summary: "",
    source: "Kilde",
    caption: "Kroner",
    columns: [
      { label: "Navn", unit: null },
      { label: "Sum", unit: "mill. kr" },
    ],
    rows: twin.rows,
  });
});

test("fileName keeps to plain letters, digits and dashes", () => {
  expect(fileName("Kostnaden øker: 4,5 → 9,4 på Ås", "svg")).toBe(
    "kostnaden-oker-4-5-9-4-pa-as.svg",
  );
  expect(fileName("«…»", "csv")).toBe("e-helse.csv");
});
