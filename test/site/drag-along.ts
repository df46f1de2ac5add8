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

/** Drags by a finger, from the middle of what is to be dragged, some pixels sideways and down. */
export async function dragByFinger(
  page: Page,
  handle: Locator,
  [right, down]: readonly [number, number],
): Promise<void> {
  const box = await handle.boundingBox();
  if (box === null) throw new Error("the handle is not to be seen");
  const finger = await page.context().newCDPSession(page);
  const at = (share: number) => [
    { x: box.x + box.width / 2 + right * share, y: box.y + box.height / 2 + down * share },
  ];
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1])
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(share) });
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await finger.detach();
  await settled(page);
}
