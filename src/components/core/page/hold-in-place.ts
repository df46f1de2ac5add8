/** Frames that a change takes to be drawn: what is under the hand, what follows, and what is written of it. */
const frames = 4;

/**
 * Keeps a control where it is on the screen while what it changes is drawn: a line more above it is
 * scrolled away. Call it before the change.
 */
export function holdInPlace(control: Element): void {
  const { top } = control.getBoundingClientRect();
  let left = frames;
  const hold = () => {
    const moved = control.getBoundingClientRect().top - top;
    if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
    left -= 1;
    if (left > 0) requestAnimationFrame(hold);
  };
  requestAnimationFrame(hold);
}
