import { expect, test } from "vitest";
import { bandCodec } from "../../../src/model/uncertainty/band-link.js";

test.each([true, false])("a band that is on or off (%s) is read as it was written", (isOn) => {
  expect(bandCodec.read(bandCodec.write(isOn), {})).toEqual({ value: isOn, problems: [] });
});

test("without a band nothing is written, and another width is told of and left out", () => {
  expect(bandCodec.write(false)).toBe("");
  expect(bandCodec.read("band=95", {})).toEqual({
    value: false,
    problems: [{ field: "band", value: "95" }],
  });
});
