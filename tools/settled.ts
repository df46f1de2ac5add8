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
    // A change is drawn in up to three: the control's own, the page's, and what is written of it.
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
}
