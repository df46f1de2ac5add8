import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxPins, type Pins, pinsCodec, withPin } from "../../../src/model/comparison/pins.js";
import { perCategory } from "../../../src/model/core/category.js";
import { noRationale } from "../../../src/model/scenario/rationale.js";
import { presetScenario, type Scenario, withGrowth } from "../../../src/model/scenario/scenario.js";
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
        const text = codec.write(pins, Number.POSITIVE_INFINITY);
        expect(codec.read(text, {})).toEqual({ value: pins, problems: [] });
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

describe("pins in an address with reasons", () => {
  const reasoned = (length: number): Scenario => ({
    ...calm,
    name: "Rolig & mild",
    rationale: perCategory(() => ({ text: "å ".repeat(length / 2), source: "", owner: "" })),
  });

  test("are encoded once, and read as earlier versions wrote them too", () => {
    expect(codec.write(two)).toBe(
      "pin=v=1%26base=oe-2022-78%26from=medium%26name=Middels&pin=v=1%26base=oe-2022-78%26from=medium%26ehr=6,10,0%26name=Rolig%20%2526%20mild",
    );
    const earlier =
      "pin=v%3D1%26base%3Doe-2022-78%26from%3Dmedium%26name%3DMiddels&pin=v%3D1%26base%3Doe-2022-78%26from%3Dmedium%26ehr%3D6%2C10%2C0%26name%3DRolig%2520%2526%2520mild";
    expect(codec.read(earlier, {})).toEqual({ value: two, problems: [] });
  });

  test("leave them out beyond 4 000 characters, and where the rest leaves no room", () => {
    const plain = (pins: Pins) => pins.map((pin) => ({ ...pin, rationale: noRationale }));
    const four = Array.from({ length: maxPins }, () => reasoned(240));
    expect(codec.write(four).length).toBeLessThan(4000);
    expect(codec.read(codec.write(four), {})).toEqual({ value: plain(four), problems: [] });
    const few = [reasoned(20)];
    expect(codec.read(codec.write(few), {}).value).toEqual(few);
    expect(codec.read(codec.write(few, 200), {}).value).toEqual(plain(few));
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
