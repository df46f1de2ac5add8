import { expect, test, vi } from "vitest";
import { atRest } from "../../../src/pages/parts/at-rest.js";

test("the last of many calls is made once they pause, or at once for paper, and never twice", () => {
  vi.useFakeTimers();
  const page = new EventTarget();
  const made: string[] = [];
  const later = atRest(page);
  const call = (name: string) =>
    later(() => {
      made.push(name);
    });
  for (const name of ["first", "second"]) call(name);
  expect(made).toEqual([]);
  vi.runAllTimers();
  expect(made).toEqual(["second"]);
  call("third");
  page.dispatchEvent(new Event("beforeprint"));
  expect(made).toEqual(["second", "third"]);
  vi.runAllTimers();
  expect(made).toEqual(["second", "third"]);
  vi.useRealTimers();
});
