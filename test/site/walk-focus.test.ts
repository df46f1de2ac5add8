import { expect, it } from "vitest";
import { visit } from "./visit.js";
import { walkFocus } from "./walk-focus.js";

it("walkFocus tells stops that are not marked or not in view", async () => {
  await visit("/", {}, async (page) => {
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync(
        "button { position: fixed; top: 10px } .plain { outline: none !important; box-shadow: none !important } .away { left: -900px }",
      );
      document.adoptedStyleSheets = [style];
      document.body.innerHTML =
        '<button>a</button><button class="plain">b</button><button class="away">c</button>';
    });
    const stops = await walkFocus(page);
    expect(stops.map(({ marked, inView }) => [marked, inView])).toEqual([
      [true, true],
      [false, true],
      [true, false],
    ]);
  });
});
