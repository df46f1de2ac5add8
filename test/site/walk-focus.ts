import type { Page } from "playwright-core";

/** One stop of the Tab key. */
export interface FocusStop {
  /** Start of the element's HTML. */
  readonly element: string;
  /** Whether the element looks otherwise than without focus. */
  readonly marked: boolean;
  /** Whether it lies within the window. */
  readonly inView: boolean;
}

/** All that the Tab key reaches from the top of the page, in order; throws beyond `most` stops. */
export async function walkFocus(page: Page, most = 300): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (!stop) return stops;
    stops.push(stop);
    if (stops.length > most) throw new Error(`the Tab key goes on after ${most} elements`);
  }
}

/** Runs in the page: the element that has focus, or null when none has. */
function describeFocus(): FocusStop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
  if (element === document.body) return null;
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
  return { element: element.outerHTML.slice(0, 150), marked, inView };
}
