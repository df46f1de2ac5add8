import { expect, test } from "vitest";
import { unanswered } from "../../../src/components/scenario/unanswered.js";

test("an answer that later input has outrun is told from the last one", () => {
  const sent = unanswered<number>();
  for (const value of [1, 2, 3]) sent.add(value);
  expect([1, 2, 3].map((value) => sent.isOutrun(value))).toEqual([true, true, false]);
});

test("answers may be left out on the way", () => {
  const sent = unanswered<number>();
  for (const value of [1, 2, 3]) sent.add(value);
  expect(sent.isOutrun(3)).toBe(false);
});

test("a value that was never sent is news, whatever still waits", () => {
  const sent = unanswered<number>();
  sent.add(1);
  expect(sent.isOutrun(7)).toBe(false);
  expect(sent.isOutrun(1)).toBe(false);
});

test("a value sent twice counts once it has come back", () => {
  const sent = unanswered<number>();
  for (const value of [5, 6, 5]) sent.add(value);
  expect(sent.isOutrun(5)).toBe(false);
});
