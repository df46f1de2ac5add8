import { scaleLinear } from "d3-scale";
import { expect, test } from "vitest";
import { axisRoom } from "../../../src/components/figure/axis-room.js";

test("numbers of an axis have room, however long they are", () => {
  const room = (top: number) => axisRoom(30, scaleLinear([0, top], [300, 0]).nice(4), 4, String);
  expect(room(9.4)).toBe(30);
  // "15000"
  expect(room(15_000)).toBe(39);
  expect(room(2_415_783_259)).toBe(74);
});
