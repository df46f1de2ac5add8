import { describe, expect, test } from "vitest";
import { loadSampleMunicipalities } from "../../../loaders/sample-municipalities.js";
import { selectionGround } from "../../../src/model/municipality/municipality-link.js";
import { municipalityPeers } from "../../../src/model/municipality/municipality-peers.js";
import { computeMunicipality } from "../../../src/model/municipality/municipality-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { readData } from "../../loaders/read-data.js";
import { report } from "../core/report-tables.js";
import { municipalityTables } from "./municipality-tables.js";

const { baseline } = municipalityTables;
const sample = loadSampleMunicipalities(readData);
const medium = presetScenario(baseline, "medium", report);
const { usual } = selectionGround(municipalityTables);
const peers = (...numbers: string[]) =>
  municipalityPeers(computeMunicipality(municipalityTables, medium, { ...usual, numbers }), sample);

describe("municipalityPeers", () => {
  test("Tynset: its KOSTRA group, its county, three on each side in size, and the sample", () => {
    const found = peers("3427");
    expect(found.map(({ kind, name }) => [kind, name])).toEqual([
      ["size", null],
      ["kostra", found[1]?.name],
      ["county", "Innlandet"],
      ["sample", null],
    ]);
    const sizes = found[0]?.members.map(({ inhabitants }) => inhabitants.at(-1) ?? 0) ?? [];
    expect(sizes.map((size) => size < 5762)).toEqual([true, true, true, false, false, false]);
    expect(found[2]?.members.length).toBe(46);
    expect(found[3]?.members.length).toBe(14);
  });

  test("the smallest and the largest have neighbours on one side only", () => {
    expect(peers("1151")[0]?.members.length).toBe(3);
    expect(peers("0301")[0]?.members.length).toBe(3);
  });

  test("several have each of their counties; none has the sample alone", () => {
    const counties = peers("3427", "0301").filter(({ kind }) => kind === "county");
    expect(counties.map(({ name }) => name)).toEqual(["Innlandet", "Oslo"]);
    expect(peers().map(({ kind }) => kind)).toEqual(["sample"]);
  });

  test("the sample's inhabitants in 2021 are those of table 3-1", () => {
    const found = peers()[0]?.members ?? [];
    for (const { number, inhabitants } of sample)
      expect(found.find((one) => one.number === number)?.inhabitants[0]).toBe(inhabitants);
  });
});
