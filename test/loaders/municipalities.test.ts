import { tableFromIPC, type Vector } from "apache-arrow";
import { describe, expect, test } from "vitest";
import { loadMunicipalities } from "../../loaders/municipalities.js";
import { encodeMunicipalities } from "../../loaders/municipalities-arrow.js";
import { loadPopulation } from "../../loaders/population.js";
import { loadSampleMunicipalities } from "../../loaders/sample-municipalities.js";
import { readData, readDataWith } from "./read-data.js";

const municipalities = loadMunicipalities(readData);
const named = (name: string) => municipalities.find((municipality) => municipality.name === name);
const sumIn = (year: number) =>
  municipalities.reduce(
    (sum, { inhabitants, firstYear }) => sum + (inhabitants[year - firstYear] ?? 0),
    0,
  );

describe("loadMunicipalities", () => {
  // SSB 07459, borders of 2024.
  test("has 357 municipalities that sum to Norway", () => {
    expect(municipalities).toHaveLength(357);
    expect(sumIn(2026)).toBe(5_627_400);
    expect(sumIn(2022)).toBe(5_425_270);
  });

  test("sums to the national table from 2024, and to a handful of it before", () => {
    const main = loadPopulation(readData).series["2026"]?.main;
    for (const measure of ["inhabitants", "aged67plus", "aged80plus"] as const)
      for (let index = 0; index < 6; index++) {
        const sum = municipalities.reduce((total, m) => total + (m[measure][index] ?? 0), 0);
        const difference = Math.abs(sum - (main?.[measure][index] ?? Number.NaN));
        // SSB's counts carried back to the borders of 2024 differ by up to six persons.
        expect(difference).toBeLessThanOrEqual(index < 3 ? 6 : 0);
      }
  });

  test("tells Norwegian, Sámi, Kven and former names apart", () => {
    expect(named("Kautokeino")?.otherNames).toEqual(["Guovdageaidnu"]);
    expect(named("Porsanger")?.otherNames).toEqual(["Porsáŋgu", "Porsanki", "Porsángu"]);
    expect(named("Oslo")?.otherNames).toEqual(["Oslove"]);
    expect(named("Lillestrøm")?.formerNames).toEqual(["Fet", "Skedsmo", "Sørum"]);
    expect(named("Tynset")).toMatchObject({ number: "3427", otherNames: [], formerNames: [] });
    expect(municipalities.filter(({ name }) => name.includes("-")).map(({ name }) => name)).toEqual(
      [
        "Aurskog-Høland",
        "Nord-Odal",
        "Sør-Odal",
        "Stor-Elvdal",
        "Nord-Fron",
        "Sør-Fron",
        "Sør-Aurdal",
        "Nord-Aurdal",
        "Midt-Telemark",
        "Sør-Varanger",
      ],
    );
  });

  // The reform of 2017–2020 made 47 municipalities of 119; Haram, one of these, came back in 2024.
  test("knows every municipality the reform merged", () => {
    const merged = municipalities.filter(({ formerNames }) => formerNames.length > 0);
    const gone = new Set(merged.flatMap(({ formerNames }) => formerNames));
    expect(merged).toHaveLength(47 + 1);
    expect(named("Nesbyen")?.formerNames).toEqual(["Nes"]);
    expect(gone.size - 1).toBe(119 - 30 - 1);
  });

  test("marks the counts that are an estimate", () => {
    const estimated = municipalities.filter(({ estimatedBefore }) => estimatedBefore !== null);
    expect(estimated.map(({ number, estimatedBefore }) => [number, estimatedBefore])).toEqual([
      ["1508", 2024],
      ["1580", 2024],
    ]);
  });

  test("has a group and a centrality for all but Haram", () => {
    const without = municipalities.filter((m) => m.kostraGroup === null || m.centrality === null);
    expect(without.map(({ name }) => name)).toEqual(["Haram"]);
  });

  test("has the report's fourteen municipalities with its inhabitants (table 3-1)", () => {
    for (const { number, name, inhabitants } of loadSampleMunicipalities(readData)) {
      const found = municipalities.find((municipality) => municipality.number === number);
      expect(found?.name).toBe(name);
      expect(found?.inhabitants[0]).toBe(inhabitants);
    }
  });

  test("refuses a municipality without its counts", () => {
    const without = readDataWith("ssb/municipality-population.csv", (text) =>
      text.replace(/^3427,.*\n/gm, ""),
    );
    expect(() => loadMunicipalities(without)).toThrow(
      "municipality-population.csv number: no row for 3427",
    );
  });

  test("refuses counts and names of a municipality that is not in the list", () => {
    const without = readDataWith("ssb/municipalities.csv", (text) =>
      text.replace(/^0301,.*\n/m, ""),
    );
    expect(() => loadMunicipalities(without)).toThrow(
      "municipality-population.csv number: no municipality 0301 in municipalities.csv",
    );
    const misspelt = readDataWith("ssb/municipality-names.csv", (text) =>
      text.replace("5612,Guovd", "5621,Guovd"),
    );
    expect(() => loadMunicipalities(misspelt)).toThrow(
      "municipality-names.csv number: no municipality 5621 in municipalities.csv",
    );
  });

  test("refuses fewer of the survey's municipalities than the report says", () => {
    const thirteen = readDataWith("oe-2022-78/sample-municipalities.csv", (text) =>
      text.replace(/^Tynset,.*\n/m, ""),
    );
    expect(() => loadSampleMunicipalities(thirteen)).toThrow(
      "sample-municipalities.csv: expected 14 rows, got 13",
    );
  });
});

describe("encodeMunicipalities", () => {
  const table = tableFromIPC(encodeMunicipalities(municipalities));

  test("states every column's type", () => {
    const types = Object.fromEntries(
      table.schema.fields.map(({ name, type }) => [name, `${type}`]),
    );
    expect(types).toEqual({
      number: "Utf8",
      name: "Utf8",
      otherNames: "List<Utf8>",
      formerNames: "List<Utf8>",
      countyNumber: "Utf8",
      county: "Utf8",
      kostraGroup: "Int8",
      centrality: "Int8",
      longitude: "Float64",
      latitude: "Float64",
      firstYear: "Int16",
      inhabitants: "List<Int32>",
      aged67plus: "List<Int32>",
      aged80plus: "List<Int32>",
      estimatedBefore: "Int16",
    });
  });

  test("gives every value back", () => {
    const isVector = (value: unknown): value is Vector =>
      typeof value === "object" && value !== null && "toArray" in value;
    const decoded = table
      .toArray()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row.toJSON()).map(([name, value]) => [
            name,
            isVector(value) ? [...value] : value,
          ]),
        ),
      );
    expect(decoded).toEqual(municipalities);
  });
});
