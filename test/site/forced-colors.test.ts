import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { settled, visit } from "./visit.js";

/** What the element looks like, with what Chromium makes of it. */
const look = (element: Locator, pseudo?: string) =>
  element.evaluate((node, part) => {
    const style = getComputedStyle(node, part);
    const { backgroundColor, color, borderBottomWidth, borderBottomColor } = style;
    return { backgroundColor, color, borderBottomWidth, borderBottomColor };
  }, pseudo);

const background = async (element: Locator, pseudo?: string) =>
  (await look(element, pseudo)).backgroundColor;

async function inForcedColors(path: string, body: (page: Page) => Promise<void>): Promise<void> {
  await visit(path, {}, async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    await settled(page);
    await body(page);
  });
}

describe("in the reader's own few colours", () => {
  it("pressed and unpressed, the current page, categories and the sliders' tracks can be told", async () => {
    await inForcedColors("/", async (page) => {
      const pressed = page.locator('[aria-pressed="true"]').first();
      const unpressed = page.locator('[aria-pressed="false"]').first();
      expect(await background(pressed)).not.toBe(await background(unpressed));
      const current = page.locator('nav [aria-current="page"]');
      const other = page.locator("nav a:not([aria-current])").first();
      expect((await look(current)).borderBottomWidth).toBe("3px");
      expect((await look(other)).borderBottomWidth).toBe("0px");
      const canvas = await background(page.locator("body"));
      const category = page.locator(".rate-section summary").first();
      expect(await background(category, "::before")).not.toBe(canvas);
      const track = page.locator(".track").first();
      expect(await background(track, "::before")).not.toBe(canvas);
      expect(await background(track.locator(".track-fill"))).not.toBe(canvas);
    });
  });
});

it("at 400 % zoom nothing that stays takes the height from what is read", async () => {
  await visit("/", { width: 320, height: 256 }, async (page) => {
    await page.evaluate(() => scrollTo(0, 900));
    await settled(page);
    const staying = await page.locator("body *").evaluateAll((all) =>
      all
        .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom, width }) => width > 100 && bottom > 0 && top < innerHeight)
        .map(({ height }) => height),
    );
    expect(staying.reduce((sum, height) => sum + height, 0)).toBeLessThan(64);
  });
});
