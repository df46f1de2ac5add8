import type { Page } from "playwright-core";

/**
 * The cells of an open notebook that failed, a line each: "src/notebooks/x.md:12 RangeError: …". One
 * that failed for want of another's value is left out: the other is told of.
 */
export async function failedCells(page: Page): Promise<string[]> {
  const failed = await page.locator(".observablehq--error").evaluateAll((cells) =>
    cells.map((cell) => {
      const place = cell.closest<HTMLElement>("[data-place]")?.dataset.place;
      return `${place ?? location.pathname} ${cell.textContent}`;
    }),
  );
  return failed.filter((line) => !/ RuntimeError: \S+ could not be resolved$/.test(line));
}
