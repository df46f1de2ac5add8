import type { Page } from "playwright-core";

/** Resolves when no cell of the page is loading any more, its typeface neither, and what it shows has been painted. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("[data-loading], observablehq-loading"));
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
