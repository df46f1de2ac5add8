import { expect, test } from "vitest";
import { afterFrame } from "../../../../src/components/core/page/after-frame.js";

test("the first call comes at once, then the last of those that came before a frame", () => {
  const frames: (() => void)[] = [];
  const called: string[] = [];
  const afterwards = afterFrame((call) => frames.push(call));
  const paint = () => {
    for (const frame of frames.splice(0)) frame();
  };
  const call = (name: string) => afterwards(() => called.push(name));
  call("on arrival");
  expect(called).toEqual(["on arrival"]);
  call("moved");
  call("moved on");
  expect(called).toEqual(["on arrival"]);
  paint();
  expect(called).toEqual(["on arrival", "moved on"]);
  paint();
  call("later");
  paint();
  expect(called).toEqual(["on arrival", "moved on", "later"]);
});
