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
    // A change is drawn in several: the control's own, the page's, and what is written of it.
    let hasChanged = false;
    const changes = new MutationObserver(() => {
      hasChanged = true;
    });
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (let frame = 0; frame < 6 && (frame < 2 || hasChanged); frame += 1) {
      hasChanged = false;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    changes.disconnect();
  });
}
