import { describe, expect, test } from "vitest";
import { loadTables, readTableText } from "../../loaders/tables.js";
import { readData, readDataWith } from "./read-data.js";

const tables = loadTables(readData);

describe("loadTables", () => {
  test("tells every table's provenance in both languages", () => {
    for (const table of tables) {
      expect(table.sources.length).toBeGreaterThan(0);
      expect(table.licences.length).toBeGreaterThan(0);
      for (const text of [table.title, table.titleEn, table.table, table.asOf, table.sureness])
        expect(text).not.toBe("");
      for (const field of table.fields) {
        expect(field.description).not.toBe("");
        expect(field.descriptionEn).not.toBe(field.description);
      }
    }
  });

  test("counts rows and keeps units", () => {
    const growth = tables.find(({ name }) => name === "growth-rates");
    expect(growth?.rows).toBe(36);
    expect(growth?.fields[4]).toMatchObject({ name: "growthPerYear", unit: "fraction per year" });
    expect(growth?.retrieved).toBeNull();
  });

  test("names SSB and its table wherever its figures are used (the licence asks for it)", () => {
    for (const table of tables.filter(({ name }) => name.startsWith("population")))
      expect(table.sources.join()).toContain("Statistisk sentralbyrå (SSB)");
  });

  test("refuses a table whose rows break its schema", () => {
    const broken = readDataWith("ssb/prices.csv", (text) => text.replace("2012,93.93", "2012,x"));
    expect(() => loadTables(broken)).toThrow('prices.csv:3 cpi: expected a number, got "x"');
  });
});

describe("readTableText", () => {
  test("gives the table as it lies in data", () => {
    expect(readTableText(readData, "adoption")).toBe(readData("oe-2022-78/adoption.csv"));
  });

  test("refuses a name that is no table", () => {
    expect(() => readTableText(readData, "../package")).toThrow('no table named "../package"');
  });
});
