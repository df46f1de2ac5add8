import { afterEach, expect, test, vi } from "vitest";
import { tellOnce } from "../../../src/components/notebook/tell-once.js";

afterEach(() => vi.unstubAllGlobals());

test("what several cells fail for is told by the first, by whichever runs anew", () => {
  let change = () => {};
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(onChange: () => void) {
        change = onChange;
      }
      observe() {}
    },
  );
  const failed = (textContent: string) => ({ textContent });
  const cells = ["RangeError: bad link", "TypeError: other", "RangeError: bad link"].map(failed);
  const root = { querySelectorAll: () => cells } as unknown as HTMLElement;
  tellOnce("bad link", "as above", root);
  const told = () => {
    change();
    return cells.map(({ textContent }) => textContent);
  };
  const once = ["RangeError: bad link", "TypeError: other", "as above"];
  expect(told()).toEqual(once);
  for (const place of [2, 0]) {
    cells[place] = failed("RangeError: bad link");
    expect(told()).toEqual(once);
  }
});
