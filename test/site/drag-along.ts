import type { Locator, Page } from "playwright-core";
import { settled } from "./visit.js";

/**
 * Drags along a slider with the pointer: pressed at the first share of its length (0 to 1), let go
 * at the last. `at` is called while it is held, each time that the page stands still.
 */
export async function dragAlong(
  page: Page,
  slider: Locator,
  [start = 0, ...shares]: readonly number[],
  at: () => Promise<void> = async () => {},
): Promise<void> {
  const box = await slider.boundingBox();
  if (box === null) throw new Error("the slider is not to be seen");
  const to = (share: number) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await to(start);
  await page.mouse.down();
  for (const share of shares) {
    await to(share);
    await settled(page);
    await at();
  }
  await page.mouse.up();
}
