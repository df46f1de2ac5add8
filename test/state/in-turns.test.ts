import { expect, test } from "vitest";
import { inTurns } from "../../src/state/in-turns.js";

test("steps run each in a task of its own, and those of a later call in place of those left", async () => {
  const ran: string[] = [];
  const step = (name: string) => () => {
    ran.push(name);
  };
  const run = inTurns(new EventTarget());
  run([step("first"), () => run([step("third"), step("fourth")]), step("second")]);
  expect(ran).toEqual([]);
  await expect.poll(() => ran).toEqual(["first", "third", "fourth"]);
});

test("on paper nothing is missing: what is left runs at once, and once", async () => {
  const page = new EventTarget();
  let count = 0;
  const add = () => {
    count += 1;
  };
  inTurns(page)([add, add, add]);
  page.dispatchEvent(new Event("beforeprint"));
  expect(count).toBe(3);
  await new Promise((done) => setTimeout(done, 20));
  expect(count).toBe(3);
});
