/**
 * Runs `run` once, so many milliseconds after the first of several calls. After a run that took long
 * the next waits longer, so that at most a fifth of the time goes to running.
 */
export function throttled(milliseconds: number, run: () => void): () => void {
  let isWaiting = false;
  let rest = milliseconds;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      const start = performance.now();
      run();
      rest = Math.max(milliseconds, 4 * (performance.now() - start));
    }, rest);
  };
}
