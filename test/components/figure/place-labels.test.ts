import { expect, test } from "vitest";
import { placeLabels } from "../../../src/components/figure/place-labels.js";

const letters = (width: number, height: number) => ({
  widthOf: (text: string) => text.length,
  lineHeight: 1,
  right: 14 + width,
  top: 0,
  bottom: height,
});

const name = (text: string, more = {}) => ({ id: text, className: "", text, x: 0, y: 0, ...more });

const linesOf = (placed: ReturnType<typeof placeLabels>) => placed.map(({ lines }) => lines);

test("a name's number has company in its last line, where both fit there", () => {
  const placed = placeLabels([name("Other solutions and costs 4.6")], letters(25, 9));
  expect(linesOf(placed)).toEqual([["Other solutions and ", "costs 4.6"]]);
});

test("a word that is wider than its room is broken, and no letter lost", () => {
  const placed = placeLabels([name("A Innlandskommunene 11,0")], letters(8, 30));
  expect(linesOf(placed)).toEqual([["A ", "Innlands", "kommunen", "e 11,0"]]);
});

test("short texts stand in where the whole ones are too high, then letters, then the shortest", () => {
  const bands = [1, 2].map((id) =>
    name(`en kategori ${id}`, { short: `kat. nr. ${id}`, shortest: `kat${id}` }),
  );
  const lines = [1, 2].map((id) => name(`B${id} et scenario`, { letter: `B${id}` }));
  const at = (height: number) => linesOf(placeLabels([...bands, ...lines], letters(8, height)));
  const short = [
    ["kat. ", "nr. 1"],
    ["kat. ", "nr. 2"],
  ];
  const whole = [
    ["en ", "kategori ", "1"],
    ["en ", "kategori ", "2"],
  ];
  const named = [
    ["B1 et ", "scenario"],
    ["B2 et ", "scenario"],
  ];
  expect(at(18)).toEqual([...whole, ...named]);
  expect(at(17)).toEqual([...short, ...named]);
  expect(at(15)).toEqual([...short, ["B1"], ["B2"]]);
  expect(at(13)).toEqual([["kat1"], ["kat2"], ["B1"], ["B2"]]);
});
