import { expect, test } from "vitest";
import { isHelpKeyOn, turnHelpKey } from "../../src/state/help-key.js";

function storage() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

test("the key is on until it is turned off, and can be turned on again", () => {
  const kept = storage();
  expect(isHelpKeyOn(kept)).toBe(true);
  turnHelpKey(false, kept);
  expect(isHelpKeyOn(kept)).toBe(false);
  turnHelpKey(true, kept);
  expect(isHelpKeyOn(kept)).toBe(true);
});

test("a browser without storage leaves the key on", () => {
  turnHelpKey(false, null);
  expect(isHelpKeyOn(null)).toBe(true);
});
