import { expect, test } from "vitest";
import { loadKostraGroups } from "../../loaders/kostra-groups.js";
import { loadMunicipalities } from "../../loaders/municipalities.js";
import { readData } from "./read-data.js";

const groups = loadKostraGroups(readData);

test("every municipality's KOSTRA group is known, and none is empty", () => {
  const numbers = groups.map(({ group }) => group);
  expect(numbers).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  const used = new Set(loadMunicipalities(readData).map(({ kostraGroup }) => kostraGroup));
  used.delete(null);
  expect([...used].sort((a, b) => Number(a) - Number(b))).toEqual(numbers);
});

test("groups without a size limit say what they are", () => {
  for (const { inhabitantsFrom, inhabitantsTo, noteNb, noteEn } of groups) {
    expect(inhabitantsFrom === null).toBe(noteNb !== null);
    expect(inhabitantsTo === null).toBe(noteEn !== null);
  }
});
