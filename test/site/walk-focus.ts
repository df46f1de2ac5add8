import type { Locator, Page } from "playwright-core";

/** One stop of the Tab key. */
export interface FocusStop {
  /** Start of the element's HTML. */
  readonly element: string;
  /** Whether the element looks otherwise than without focus. */
  readonly marked: boolean;
  /** Whether it lies within the window. */
  readonly inView: boolean;
  /** Whether it belongs to what the page is about, not to what stands around it on every page. */
  readonly inMain: boolean;
}

/** Most stops that are gone to at once; the page notes them, or lets the key go no further. */
const atOnce = 16;

/** Holds the Tab key down for some stops. */
async function holdTab(page: Page, stops: number): Promise<void> {
  await Promise.all(Array.from({ length: stops }, () => page.keyboard.down("Tab")));
  await page.keyboard.up("Tab");
}

/** All that the Tab key reaches from the top of the page, in order; throws beyond `most` stops. */
export async function walkFocus(page: Page, most = 300): Promise<readonly FocusStop[]> {
  const walk = await page.evaluateHandle(noteStops);
  for (let held = 0; held <= most; held += atOnce) {
    await holdTab(page, atOnce);
    const stops = await walk.evaluate(({ stops, end }) => end() && stops);
    if (stops) return stops;
  }
  throw new Error(`the Tab key goes on after ${most} elements`);
}

/** Presses Tab until the node has the focus: how many times it took. Throws beyond `most` times. */
export async function tabTo(page: Page, node: Locator, most = 200): Promise<number> {
  const walk = await node.evaluateHandle(stopAt);
  let held = 0;
  while (held < most) {
    // Often the next one, or the one after.
    const next = Math.min(atOnce, held + 2);
    await holdTab(page, next);
    held += next;
    const steps = await walk.evaluate(({ end }) => end());
    if (steps !== null) return steps;
  }
  throw new Error(`no way to ${node} by the keyboard`);
}

/**
 * Runs in the page: notes each element that has focus, when the key is about to leave it; after the
 * last the key does nothing more. `end` tells whether it was reached, and then stops noting.
 */
function noteStops() {
  const stops: FocusStop[] = [];
  let [isStarted, isEnded] = [false, false];
  const describe = (element: HTMLElement | SVGElement) => {
    const look = () => {
      const style = getComputedStyle(element);
      const { outlineStyle, outlineColor, outlineWidth, boxShadow, stroke, strokeWidth } = style;
      return [outlineStyle, outlineColor, outlineWidth, boxShadow, stroke, strokeWidth].join();
    };
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const focused = look();
    element.blur();
    const marked = look() !== focused;
    element.focus({ preventScroll: true });
    const inMain = element.closest("main") !== null;
    return { element: element.outerHTML.slice(0, 150), marked, inView, inMain };
  };
  const note = (event: KeyboardEvent) => {
    const { activeElement: element } = document;
    const isStop = element instanceof HTMLElement || element instanceof SVGElement;
    isEnded ||= isStarted && (!isStop || element === document.body);
    if (isEnded) event.preventDefault();
    else if (isStarted && isStop) stops.push(describe(element));
    isStarted = true;
  };
  addEventListener("keydown", note, true);
  const end = () => {
    if (isEnded) removeEventListener("keydown", note, true);
    return isEnded;
  };
  return { stops, end };
}

/**
 * Runs in the page: counts the presses until the node has the focus, where the key then stays. `end`
 * tells how many they were, and stops counting; null when it is not there yet.
 */
function stopAt(node: Element) {
  let steps = 0;
  const isThere = () => steps > 0 && document.activeElement === node;
  const count = (event: KeyboardEvent) => {
    if (isThere()) event.preventDefault();
    else steps += 1;
  };
  addEventListener("keydown", count, true);
  const end = () => {
    if (!isThere()) return null;
    removeEventListener("keydown", count, true);
    return steps;
  };
  return { end };
}
