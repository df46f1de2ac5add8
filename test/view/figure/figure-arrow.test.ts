import { tableFromIPC } from "apache-arrow";
import { expect, test } from "vitest";
import { figureArrow } from "../../../src/view/figure/figure-arrow.js";

test("figureArrow keeps texts, whole numbers, doubles and what is missing", () => {
  const number = { unit: "", text: String };
  const bytes = figureArrow({
    table: () => ({
      caption: "",
      columns: ["Navn", { ...number, label: "År" }, { ...number, label: "Sum", unit: "mill. kr" }],
      rows: [
        ["Ås ø", 2021, 0.1],
        [null, 2022, null],
        ["", 2050, 9399.5],
      ],
    }),
  });
  const table = tableFromIPC(bytes);
  expect(table.schema.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    "Navn: Utf8",
    "År: Int32",
    "Sum (mill. kr): Float64",
  ]);
  expect(table.toArray().map((row) => [...row].map(([, value]) => value))).toEqual([
    ["Ås ø", 2021, 0.1],
    [null, 2022, null],
    ["", 2050, 9399.5],
  ]);
});
