/** Runs `run` once, so many milliseconds after the first of several calls. */
export function atRest(milliseconds: number, run: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      run();
    }, milliseconds);
  };
}
