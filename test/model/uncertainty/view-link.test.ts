import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fanKinds,
  limitRange,
  quantityIds,
} from "../../../src/model/uncertainty/uncertainty-view.js";
import { viewCodec } from "../../../src/model/uncertainty/view-link.js";
import { tables } from "../core/report-tables.js";

const { read, write } = viewCodec(tables.baseline);
const none = { places: { numbers: [], fixedShare: 0.15 } };
const tynset = { places: { numbers: ["3427"], fixedShare: 0.15 } };
const usual = { quantity: "cost", kind: "fan", year: 2050, limit: null } as const;

const anyView = fc.record({
  quantity: fc.constantFrom(...quantityIds),
  kind: fc.constantFrom(...fanKinds),
  year: fc.integer({ min: 2022, max: 2050 }),
  limit: fc.option(fc.double({ ...limitRange, noNaN: true }).map((limit) => limit || 0)),
});

test("any view is read as it was written", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(write(view), tynset)).toEqual({ value: view, problems: [] });
    }),
  );
});

test("the usual view is nothing in a link", () => {
  expect(write(usual)).toBe("");
  expect(read("", none).value).toEqual(usual);
});

test.each(["fan.of=width", "fan.as=bars", "fan.year=2051", "fan.year=2040.5", "fan.over=-1"])(
  "%s is told of and left as usual",
  (query) => {
    const [field, value] = query.split("=");
    expect(read(query, none)).toEqual({ value: usual, problems: [{ field, value }] });
  },
);

test("a municipality's cost needs a municipality", () => {
  expect(read("fan.of=municipality", tynset).value.quantity).toBe("municipality");
  expect(read("fan.of=municipality", none).problems).toHaveLength(1);
});
