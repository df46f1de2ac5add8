import { expect, test } from "vitest";
import { unsavedWork } from "../../src/state/unsaved-work.js";

function storage() {
  const texts = new Map<string, string>();
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
}

test("what is kept is there at the next visit, until it is forgotten", () => {
  const kept = storage();
  const first = unsavedWork(kept);
  expect(first.earlier).toBeNull();
  first.keep("v=1&from=high");
  expect(first.earlier).toBeNull();
  const second = unsavedWork(kept);
  expect(second.earlier).toBe("v=1&from=high");
  second.keep("");
  expect(unsavedWork(kept).earlier).toBeNull();
});

test("a browser that keeps nothing, or refuses, offers nothing", () => {
  const refuse = () => {
    throw new DOMException("refused", "SecurityError");
  };
  for (const one of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
    const work = unsavedWork(one);
    work.keep("v=1");
    expect(work.earlier).toBeNull();
  }
});
