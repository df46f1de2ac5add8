/** Milliseconds of rest after which a figure out of sight catches up. */
const rest = 150;

/**
 * Updates at once the first time, and while `figure` is on screen or near it. Out of sight, updating
 * waits until the changes rest, the figure comes near, or the page is printed: so a figure that nobody
 * sees does not slow down those that are seen.
 */
export function updateWhenSeen(figure: Element, update: () => void): () => void {
  let isNear = true;
  let isUpdated = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const now = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isUpdated = true;
    update();
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
  ).observe(figure);
  addEventListener("beforeprint", catchUp);
  return () => {
    if (isNear || !isUpdated) return now();
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(now, rest);
  };
}
