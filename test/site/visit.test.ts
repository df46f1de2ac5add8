import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openVisit, type Visit } from "./visit.js";

describe("a visit", () => {
  let open: Visit;
  beforeAll(async () => {
    open = await openVisit("/");
  });
  afterAll(() => open.close());

  it("accepts a sound page", async () => {
    await open.page.evaluate(() => console.info("all is well"));
    await open.check();
  });

  // What fails a cell stays in the page: last.
  it.each([
    ["an error in the console", () => console.error("bad luck"), "console: bad luck"],
    ["a warning in the console", () => console.warn("take care"), "console: take care"],
    [
      "an exception",
      () =>
        new Promise<void>((done) => {
          setTimeout(() => {
            setTimeout(done);
            throw new Error("oh no");
          });
        }),
      "thrown: oh no",
    ],
    ["a file that is not there", () => fetch("./none.json").then(() => {}), "404"],
    [
      "a script that the policy forbids",
      () => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.head.append(script);
      },
      "Content Security Policy",
    ],
    [
      "a failed cell",
      () =>
        document.body.insertAdjacentHTML("beforeend", '<p class="observablehq--error">x is 1</p>'),
      "failed cell: x is 1",
    ],
  ])("refuses %s", async (_, act, problem) => {
    await open.page.evaluate(act);
    await expect(open.check()).rejects.toThrow(problem);
  });

  it("refuses a request to another host, and lets none through", async () => {
    const other = "http://127.0.0.2/";
    const second = await open.page.context().newPage();
    const reached = await second.goto(other).then(
      () => true,
      () => false,
    );
    await expect(open.check()).rejects.toThrow(`asked for ${other}`);
    expect(reached).toBe(false);
  });
});
