/** Milliseconds without a change after which what is slow to compute catches up. */
const rest = 300;

/** Calls the last of many calls, once they pause: for what is too slow to follow a finger. */
export function atRest(): (call: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return (call) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(call, rest);
  };
}
