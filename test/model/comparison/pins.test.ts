import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxPins, type Pins, pinsCodec, withPin } from "../../../src/model/comparison/pins.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { keptInTab } from "../../../src/state/kept-in-tab.js";
import { comparisonIn } from "../../state/read-link.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const codec = pinsCodec(tables);
const medium = presetScenario(tables.baseline, "medium", report);
const calm = withGrowth(medium, "ehr", 0, 0.06);
const two: Pins = withPin(withPin([], medium, "Middels"), calm, "Rolig & mild");

describe("pins in an address", () => {
  test("are read as they were written", () => {
    const named = arbitraryScenario.filter(({ name }) => name !== "");
    fc.assert(
      fc.property(fc.array(named, { maxLength: maxPins }), (pins) => {
        expect(codec.read(codec.write(pins), {})).toEqual({ value: pins, problems: [] });
      }),
    );
  });

  test("one without a name or that can't be read is told of, and the rest kept", () => {
    const bad = "pin=v%3D1%26from%3Dlow&pin=v%3D1%26ehr%3Dabc%26name%3DA";
    const { value, problems } = codec.read(`${codec.write(two)}&${bad}`, {});
    expect(value).toEqual(two);
    expect(problems.map(({ kind }) => kind)).toEqual(["scenario", "scenario"]);
  });

  test("there is room for four; a fifth is not held, and told of in a link", () => {
    const six = [1, 2, 3, 4, 5, 6].map((number) => ({ ...calm, name: `Nr. ${number}` }));
    const full = six.reduce<Pins>((pins, one) => withPin(pins, one, one.name), []);
    expect(full.map(({ name }) => name)).toEqual(["Nr. 1", "Nr. 2", "Nr. 3", "Nr. 4"]);
    const { value, problems } = codec.read(codec.write(six), {});
    expect(value).toEqual(full);
    expect(problems).toEqual([{ text: "6", kind: "tooManyPins", fields: [] }]);
  });
});

test("a tab keeps them for an address that says nothing of them", () => {
  const kept = new Map<string, string>();
  const storage = {
    read: (key: string) => kept.get(key) ?? "",
    write: (key: string, text: string) => void kept.set(key, text),
  };
  const inTab = keptInTab("pins", codec, storage);
  expect(inTab.read("v=1", {}).value).toEqual([]);
  const text = inTab.write(two);
  expect(inTab.read("v=1", {}).value).toEqual(two);
  expect(inTab.read(text.split("&")[0] ?? "", {}).value).toEqual(two.slice(0, 1));
  inTab.write([]);
  expect(inTab.read("", {}).value).toEqual([]);
});

describe("a comparison opens with the pins", () => {
  const pins = codec.write(two);

  test("and the shared scenario, where it is none of them", () => {
    expect(comparisonIn(`?v=1&from=high&${pins}`).comparison.entries).toEqual([...two, "own"]);
    expect(comparisonIn(`?v=1&from=medium&ehr=6,10,0&${pins}`).comparison.entries).toEqual(two);
  });

  test("with the report's three beside one that is the shared scenario", () => {
    const one = codec.write(two.slice(0, 1));
    expect(comparisonIn(`?v=1&from=medium&${one}`).comparison.entries).toHaveLength(4);
  });

  test("but what the address names goes first", () => {
    const named = "s=own&s=v%3D1%26from%3Dlow";
    expect(comparisonIn(`?${pins}&${named}`).comparison.entries).toHaveLength(2);
  });
});
