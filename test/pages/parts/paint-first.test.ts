import { expect, test } from "vitest";
import { paintFirst } from "../../../src/pages/parts/paint-first.js";

test("what follows a first change waits for the control's own frame; quick ones are drawn at once", () => {
  let now = 0;
  const frames: (() => void)[] = [];
  const drawn: string[] = [];
  const tell = paintFirst((value: string) => drawn.push(value), {
    clock: () => now,
    afterPaint: (call) => frames.push(call),
  });
  const change = (at: number, value: string) => {
    now = at;
    tell(value);
  };
  change(0, "on arrival");
  expect(drawn).toEqual(["on arrival"]);
  change(1000, "first press");
  expect(drawn).toEqual(["on arrival"]);
  change(1010, "second press");
  for (const frame of frames.splice(0)) frame();
  expect(drawn).toEqual(["on arrival", "second press"]);
  change(1100, "dragged on");
  expect(drawn.at(-1)).toBe("dragged on");
  expect(frames).toEqual([]);
  change(2000, "after a rest");
  expect(frames).toHaveLength(1);
});
