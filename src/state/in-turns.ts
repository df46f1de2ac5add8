/**
 * Runs steps one by one, each in a task of its own, so that the page answers in between. What is left
 * of an earlier call is dropped.
 */
export function inTurns() {
  let turn = 0;
  return async (steps: readonly (() => void)[]): Promise<void> => {
    turn += 1;
    const mine = turn;
    for (const step of steps) {
      await new Promise((done) => setTimeout(done));
      if (mine !== turn) return;
      step();
    }
  };
}
