import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../tools/find-browser.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

describe("findBrowser", () => {
  it("finds a browser in the path, the first named first", () => {
    const folder = temporaryFolder({
      "a/google-chrome": "",
      "b/chromium": "",
      "b/chromium-headless-shell": "",
    });
    const PATH = [join(folder, "a"), join(folder, "b")].join(delimiter);
    expect(findBrowser({ PATH })).toBe(join(folder, "a/google-chrome"));
    expect(findBrowser({ PATH: join(folder, "b") })).toBe(
      join(folder, "b/chromium-headless-shell"),
    );
  });

  it("does as CHROMIUM_PATH says", () => {
    expect(findBrowser({ CHROMIUM_PATH: "/mine", PATH: "" })).toBe("/mine");
  });
});
