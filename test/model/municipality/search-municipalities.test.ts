import { expect, test } from "vitest";
import { searchMunicipalities } from "../../../src/model/municipality/search-municipalities.js";
import { municipalityTables } from "./municipality-tables.js";

const first = (text: string) => {
  const [hit] = searchMunicipalities(municipalityTables.municipalities, text, 8);
  return hit && [hit.municipality.name, hit.alias];
};

test.each([
  ["tyns", "Tynset", null],
  ["3427", "Tynset", null],
  ["OSLO", "Oslo", null],
  ["tromso", "Tromsø", null],
  ["Karasjohka", "Karasjok", "Kárášjohka"],
  ["porsanki", "Porsanger", "Porsanki"],
  ["rissa", "Indre Fosen", "Rissa"],
  ["  ålesund ", "Ålesund", null],
])("%s finds %s", (text, name, alias) => {
  expect(first(text)).toEqual([name, alias]);
});

test.each([
  ["tynst", "Tynset"],
  ["Begren", "Bergen"],
  ["trondhjeim", "Trondheim"],
  ["stavamger", "Stavanger"],
  ["osloo", "Oslo"],
])("%s, which none is called, finds %s as one that is like it", (text, name) => {
  const [hit] = searchMunicipalities(municipalityTables.municipalities, text, 8);
  expect([hit?.municipality.name, hit?.isNear]).toEqual([name, true]);
});

test("what is found as it is typed is not only like it", () => {
  const hits = searchMunicipalities(municipalityTables.municipalities, "tyns", 8);
  expect(hits.map(({ isNear }) => isNear)).toEqual([false]);
});

test("finds both that share a name, and nothing for nothing", () => {
  const hits = searchMunicipalities(municipalityTables.municipalities, "herøy", 8);
  expect(hits.slice(0, 2).map(({ municipality }) => municipality.name)).toEqual(["Herøy", "Herøy"]);
  expect(searchMunicipalities(municipalityTables.municipalities, " ", 8)).toEqual([]);
  expect(searchMunicipalities(municipalityTables.municipalities, "xyz", 8)).toEqual([]);
});
