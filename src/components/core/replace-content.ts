const stops = ["a[href]", "button", "input", "select", "summary", "[tabindex]"]
  .map((stop) => `${stop}:not(:disabled)`)
  .join();

/**
 * Replaces what a node holds; the focus and what is unfolded stay at their places in it. Who reads a
 * table by keyboard is otherwise thrown to the top of the page when its numbers change.
 */
export function replaceContent(
  node: Element,
  children: readonly (Node | string)[],
  instead: HTMLElement | null = null,
): void {
  const folds = () => [...node.querySelectorAll("details")];
  const open = folds().map((fold) => fold.open);
  const replace = () => {
    node.replaceChildren(...children);
    for (const [index, fold] of folds().entries()) fold.open = open[index] ?? fold.open;
  };
  keepFocus(node, replace, instead);
}

/**
 * Changes what a node holds. Where that takes away what has the focus, the focus goes to what is now
 * in its place, or to `instead` when nothing is left.
 */
export function keepFocus(
  node: Element,
  change: () => void,
  instead: HTMLElement | SVGElement | null = null,
): void {
  const focused = node.querySelector<HTMLElement | SVGElement>(":focus");
  const controls = () => [...node.querySelectorAll<HTMLElement | SVGElement>(stops)];
  const place = focused === null ? -1 : controls().indexOf(focused);
  change();
  if (place < 0 || focused?.isConnected === true) return;
  const now = controls();
  const next = now[Math.min(place, now.length - 1)];
  if (next === undefined) instead?.focus();
  else next.focus({ preventScroll: true });
}

/** Hides controls, or shows them; one that has the focus hands it to `instead`. */
export function hideControls(
  controls: readonly HTMLElement[],
  isHidden: boolean,
  instead: HTMLElement,
): void {
  const hadFocus = controls.some((one) => one.matches(":focus"));
  for (const one of controls) one.hidden = isHidden;
  if (isHidden && hadFocus) instead.focus();
}
