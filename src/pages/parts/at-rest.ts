/** Milliseconds without a change after which what is slow to compute catches up. */
const rest = 300;

/**
 * Calls the last of many calls once they pause, or when the page is printed: for what is too slow to
 * follow a finger.
 */
export function atRest(
  page: Pick<EventTarget, "addEventListener"> = window,
): (call: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | null = null;
  const now = () => {
    clearTimeout(timer);
    const call = waiting;
    waiting = null;
    call?.();
  };
  // Before the figures, which are drawn for paper by the same event.
  page.addEventListener("beforeprint", now, { capture: true });
  return (call) => {
    clearTimeout(timer);
    waiting = call;
    timer = setTimeout(now, rest);
  };
}
