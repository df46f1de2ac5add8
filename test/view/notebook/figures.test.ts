import { describe, expect, it } from "vitest";
import { cellText } from "../../../src/view/figure/figure.js";
import { barFigureRows } from "../../../src/view/notebook/bar-figure-rows.js";
import { lineFigureRows, numberText } from "../../../src/view/notebook/line-figure-rows.js";
import { sliderFromLink, sliderRows, sliderScale } from "../../../src/view/notebook/slider-rows.js";
import { tableFigureRows } from "../../../src/view/notebook/table-figure-rows.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const options = { title: "Tittel", unit: "mill. kr" };
const row = (year: number, value: unknown) => ({ year, value });

describe("lines", () => {
  it("may start late, stop early and have gaps: null where a year is missing, and said", () => {
    const rows = lineFigureRows(
      {
        Modell: [row(2021, 1), row(2022, 2), row(2023, 3), row(2024, 4)],
        Egne: [row(2024, 9), row(2022, 7)],
      },
      options,
      nb,
    );
    expect(rows.years).toEqual([2021, 2022, 2023, 2024]);
    expect(rows.lines.map(({ values }) => values)).toEqual([
      [1, 2, 3, 4],
      [null, 7, null, 9],
    ]);
    expect(rows.lines[1]?.label).toBe("Egne 9");
    expect(rows.summary).toContain("Egne mangler 2023");
    expect(rows.table().rows[2]).toEqual([2023, 3, null]);
    expect(rows.source).toContain("OE 2022-78");
  });

  it("says which years are missing as spans, in any number", () => {
    const long = { A: [row(2021, 1), row(2023, 2), row(2050, 3)] };
    expect(lineFigureRows(long, options, nb).summary).toContain("A mangler 2022, 2024–2049");
  });

  it.each([
    [undefined as never, options, "lines is given undefined; expected { name: rows }"],
    [[row(2021, 1)] as never, options, "expected { name: rows }"],
    [new Map() as never, options, "lines is given [object Map]"],
    [
      { A: [row(2021, 1)] },
      { ...options, titel: "x" },
      'lines has no "titel"; expected title, unit, source',
    ],
    [{ A: [row(2021, 1)] }, { unit: "kr" }, "invalid title: lines needs a text, got undefined"],
    [{}, options, "lines draws 1 to 6, got 0"],
    [{ A: [row(2021, null)] }, options, '"A" has no value'],
    [{ A: [row(2021, "4,5")] }, options, 'series "A", row 1: expected a number, got "4,5"'],
    [{ A: [row(2021, 1), row(2021, 2)] }, options, 'series "A", row 2: 2021 stands twice'],
    [
      { A: [{ år: 2021, verdi: 1 }] },
      options,
      'expected { year, value }, got {"år":2021,"verdi":1}',
    ],
    [{ A: [row(2021.5, 1)] }, options, "expected a whole number, got 2021.5"],
    [{ A: 5 as never }, options, '"A" is 5; expected a list of { year, value }'],
  ])("names what can't be drawn: %j", (series, given, message) => {
    expect(() => lineFigureRows(series, given as typeof options, nb)).toThrow(message);
  });

  it("names what JSON has no word for", () => {
    const draw = (row: object) => () => lineFigureRows({ A: [row as never] }, options, nb);
    const round: Record<string, unknown> = {};
    round.self = round;
    expect(draw({ year: 2021n, value: 1 })).toThrow("a whole number, got 2021n");
    expect(draw({ year: 2021, value: 1n })).toThrow("a number, got 1n");
    expect(draw({ year: 2021, value: Number.POSITIVE_INFINITY })).toThrow("a number, got Infinity");
    expect(draw(round)).toThrow("expected { year, value }, got [object Object]");
    const series = (rows: unknown) => () => lineFigureRows({ A: rows as never }, options, nb);
    expect(series(Math.round)).toThrow('"A" is a function (is "()" missing?);');
    expect(series(Promise.resolve([]))).toThrow('"A" is a promise (is "await" missing?); expected');
  });
});

describe("bars, tables and sliders", () => {
  it("draws bars by name", () => {
    const { bars } = barFigureRows({ Middels: 1385, Mitt: 1288.9 }, { title: "T", unit: "kr" }, nb);
    expect(bars.map(({ text }) => text)).toEqual(["1\u00a0385 kr", "1\u00a0289 kr"]);
    expect(() => barFigureRows({ A: Number.NaN }, options, nb)).toThrow('"A" is NaN');
    expect(() => barFigureRows(null as never, options, nb)).toThrow("bars is given null;");
    expect(() => barFigureRows([1, 2] as never, options, nb)).toThrow("bars is given 1,2;");
  });

  it("shows rows as a table, and refuses rows that differ", () => {
    const { columns, rows } = tableFigureRows(
      [
        { år: 2021, kr: 1 },
        { år: 2022, kr: null },
      ],
      {},
      nb,
    );
    expect(columns.map((column) => (typeof column === "string" ? column : column.label))).toEqual([
      "år",
      "kr",
    ]);
    expect(rows).toEqual([
      [2021, 1],
      [2022, null],
    ]);
    const none = [{ a: new Date(Number.NaN) }, { a: new Date(2021, 4, 2) }];
    expect(tableFigureRows(none, {}, nb).rows).toEqual([[null], ["2. mai 2021"]]);
    const round: Record<string, unknown> = {};
    round.self = round;
    expect(tableFigureRows([round], {}, nb).rows).toEqual([["[object Object]"]]);
    expect(() => tableFigureRows([{ a: 1 }, { b: 1 }], {}, nb)).toThrow(
      "row 2 differs from the first in b, a",
    );
    expect(() => tableFigureRows([], {}, nb)).toThrow("at least one row");
    expect(() => tableFigureRows([1 as never], {}, nb)).toThrow("invalid row: row 1 is 1;");
    expect(() => tableFigureRows(7 as never, {}, nb)).toThrow("invalid rows: table is given 7;");
    expect(() => tableFigureRows([{ a: 1 }], { captoin: "A" } as object, nb)).toThrow(
      'table has no "captoin"; expected caption',
    );
  });

  it("writes every number in the page's language, whatever stands in the first row", () => {
    const texts = (rows: Readonly<Record<string, unknown>>[]) => {
      const table = tableFigureRows(rows, {}, nb);
      return table.rows.map((cells) => cellText(cells[0] ?? null, table.columns[0]));
    };
    expect(texts([{ kr: null }, { kr: 1234.5 }])).toEqual(["–", "1\u00a0235"]);
    expect(texts([{ kr: "ingen" }, { kr: 2.25 }, { kr: 7n }])).toEqual(["ingen", "2,3", "7"]);
    expect(texts([{ dag: new Date(2026, 4, 17) }])).toEqual(["17. mai 2026"]);
    expect(texts([{ svar: { ja: 1 } }])).toEqual(['{"ja":1}']);
  });

  it("writes no year with a space in it", () => {
    const rows = [{ år: 2030 }, { år: "sum" }];
    expect(tableFigureRows(rows, {}, nb).rows).toEqual([["2030"], ["sum"]]);
    for (const label of ["År", "Year"]) {
      const slider = { label, min: 2022, max: 2050, step: 1, value: 2030 };
      const scale = sliderScale(slider, nb);
      expect(scale.text(2030)).toBe("2030");
      expect(scale.read("2060").problem).toContain("fra 2022 til 2050");
      expect(scale.read("x").problem).toContain("2030");
      expect(sliderRows(slider, 2040, nb).valueText).toBe("2040");
      expect(sliderFromLink(slider, "2060", nb).problem).toContain("fra 2022 til 2050");
    }
  });

  it("writes growth as a fraction, and what is smaller still, as what it is and not as nothing", () => {
    const texts = [0.047, -0.06, 0.00003, 0.5, 0, 1e-12, 0.996, 1.26].map((value) =>
      numberText(value, nb),
    );
    expect(texts).toEqual(["0,047", "−0,06", "0,00003", "0,5", "0", "0", "1", "1,3"]);
  });

  it("refuses a slider whose value is out of bounds", () => {
    const slider = { label: "Vekst", min: 0, max: 15, step: 0.5, value: 8, unit: "%" };
    expect(sliderScale(slider, nb).text(7.5)).toBe("7,5");
    const share = { label: "Andel", min: 0, max: 0.3, step: 0.05, value: 0.15 };
    expect(sliderScale(share, nb).text(0.15)).toBe("0,15");
    expect(sliderScale(share, nb).read("0,4").problem).toMatch(/\b0,3\b/);
    const halves = { label: "Del", min: 0.25, max: 4.75, step: 0.5, value: 0.75 };
    expect(sliderScale(halves, nb).text(0.75)).toBe("0,75");
    expect(sliderRows(halves, 0.75, nb).valueText).toBe("0,75");
    expect(sliderScale(halves, nb).read("5").problem).toMatch(/fra 0,25 til 4,75/);
    const tiny = { ...slider, min: 0, max: 1e-5, step: 1e-7, value: 0 };
    expect(sliderScale(tiny, nb).text(2e-7)).toBe("0,0000002");
    expect(sliderScale(tiny, nb).afterKey("ArrowUp", 2e-7)).toBe(3e-7);
    expect(sliderRows({ ...share, max: 3 }, 1.25, nb).valueText).toBe("1,25");
    expect(() => sliderScale({ ...slider, value: 20 }, nb)).toThrow(
      "invalid value: 20 is not from 0 to 15",
    );
    expect(() => sliderScale({ ...slider, min: 15 }, nb)).toThrow(
      "invalid max: 15 is not above min, 15",
    );
    expect(() => sliderScale({ ...slider, steps: 1 } as typeof slider, nb)).toThrow(
      'slider has no "steps"',
    );
  });
});
