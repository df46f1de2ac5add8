/** Milliseconds of rest after which a chart out of sight catches up. */
const rest = 150;

/**
 * Draws at once the first time, and while `frame` is on screen or near it. Out of sight, drawing
 * waits until the changes rest, the frame comes near, or the page is printed: so a chart that nobody
 * sees does not slow down those that are seen.
 */
export function drawWhenSeen(frame: Element, draw: () => void): () => void {
  let isNear = true;
  let isDrawn = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const now = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isDrawn = true;
    draw();
  };
  const catchUp = () => {
    if (timer !== null) now();
  };
  new IntersectionObserver(
    (entries) => {
      isNear = entries.at(-1)?.isIntersecting ?? true;
      if (isNear) catchUp();
    },
    { rootMargin: "10%" },
  ).observe(frame);
  addEventListener("beforeprint", catchUp);
  return () => {
    if (isNear || !isDrawn) return now();
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(now, rest);
  };
}
