import { expect, test } from "vitest";
import { encodeMunicipalities } from "../../../loaders/municipalities-arrow.js";
import { decodeMunicipalities } from "../../../src/model/municipality/decode-municipalities.js";
import { municipalityTables } from "./municipality-tables.js";

const { municipalities } = municipalityTables;

function buffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

test("gives back every municipality that the loader wrote", () => {
  expect(decodeMunicipalities(buffer(encodeMunicipalities(municipalities)))).toEqual(
    municipalities,
  );
});

test("refuses what is no municipality table", () => {
  expect(() => decodeMunicipalities(new TextEncoder().encode("<html>").buffer)).toThrow();
});
