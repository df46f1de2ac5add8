/** A box on the screen, in pixels. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Pixels between the places that are tried. */
const step = 8;

/**
 * The lowest place, as the distance from the top, where a box covers none of the others; its own
 * where there is none.
 */
export function clearTop(box: Box, others: readonly Box[]): number {
  const height = box.bottom - box.top;
  const besides = others.filter(({ left, right }) => left < box.right && right > box.left);
  for (let top = box.top; top >= step; top -= step)
    if (besides.every((other) => other.top >= top + height || other.bottom <= top)) return top;
  return box.top;
}
