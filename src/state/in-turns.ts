/**
 * Runs steps one by one, each in a task of its own, so that the page answers in between; all that
 * are left at once when the page is printed. What is left of an earlier call is dropped.
 */
export function inTurns(page: Pick<EventTarget, "addEventListener"> = window) {
  let left: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const runFirst = () => {
    left.shift()?.();
    if (left.length > 0) timer = setTimeout(runFirst);
  };
  const runAll = () => {
    clearTimeout(timer);
    for (const step of left.splice(0)) step();
  };
  // Before the figures, which are drawn for paper by the same event.
  page.addEventListener("beforeprint", runAll, { capture: true });
  return (steps: readonly (() => void)[]): void => {
    clearTimeout(timer);
    left = [...steps];
    timer = setTimeout(runFirst);
  };
}
