import { describe, expect, it } from "vitest";
import {
  findMunicipality,
  notebookMunicipalities,
} from "../../../src/model/notebook/notebook-municipality.js";
import { project } from "../../../src/model/result/projection.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { municipalityTables } from "../municipality/municipality-tables.js";

const scenario = presetScenario(tables.baseline, "medium", report);
const { municipalities } = municipalityTables;
const all = notebookMunicipalities(municipalityTables, { scenario });

describe("municipalities in a notebook", () => {
  it("share the country's cost between them, every year", () => {
    const { total } = project(tables.baseline, scenario);
    for (const [index, year] of [2021, 2030, 2050].entries()) {
      const sum = all.reduce((sum, one) => sum + one.total(year), 0);
      expect(sum).toBeCloseTo(total[[0, 9, 29][index] ?? 0] ?? 0, 6);
    }
  });

  it("are found by name, in any case, or by number", () => {
    expect(findMunicipality(municipalities, "tynset").number).toBe("3427");
    expect(findMunicipality(municipalities, " 3427 ").name).toBe("Tynset");
    expect(findMunicipality(municipalities, "Guovdageaidnu").name).toBe("Kautokeino");
  });

  it("names those that were meant, perhaps", () => {
    expect(() => findMunicipality(municipalities, "Rissa")).toThrow(
      'no municipality is called "Rissa"; perhaps Indre Fosen (5054)',
    );
    expect(() => findMunicipality(municipalities, "Aurskog")).toThrow(
      "perhaps Aurskog-Høland (3226)",
    );
  });

  it("refuses a name that none has, one that several have, and a share out of bounds", () => {
    expect(() => findMunicipality(municipalities, "Tynet")).toThrow(
      'no municipality is called "Tynet"',
    );
    expect(() => findMunicipality(municipalities, "Herøy")).toThrow(
      "use the number: 1515 (Møre og Romsdal), 1818 (Nordland)",
    );
    expect(() => notebookMunicipalities(municipalityTables, { scenario, fixedShare: 2 })).toThrow(
      "invalid fixedShare: 2",
    );
  });
});
