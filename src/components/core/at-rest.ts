/** Runs `run` once, so many milliseconds after the first of several calls. */
export function atRest(milliseconds: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      run();
    }, milliseconds);
  };
}
