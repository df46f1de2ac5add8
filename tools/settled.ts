import type { Page } from "playwright-core";

/**
 * Resolves when no cell of the page is loading any more, its typeface neither, no figure is behind,
 * and what it shows has been painted.
 */
export async function settled(page: Page): Promise<void> {
  const unready = "[data-loading], observablehq-loading, figure[aria-busy]";
  await page.waitForFunction((selector) => !document.querySelector(selector), unready);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What follows from a change is drawn by a timer that the change's own frame starts.
    await new Promise((done) =>
      requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done))),
    );
  });
}
