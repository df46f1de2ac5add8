const stops = "a[href], button, input, select, summary, [tabindex]";

/**
 * Replaces what a node holds; the focus and what is unfolded stay at their places in it. Who reads a
 * table by keyboard is otherwise thrown to the top of the page when its numbers change.
 */
export function replaceContent(node: Element, children: readonly (Node | string)[]): void {
  const focused = node.querySelector(":focus");
  const place = focused === null ? -1 : [...node.querySelectorAll(stops)].indexOf(focused);
  const folds = () => [...node.querySelectorAll("details")];
  const open = folds().map((fold) => fold.open);
  node.replaceChildren(...children);
  for (const [index, fold] of folds().entries()) fold.open = open[index] ?? fold.open;
  if (place < 0) return;
  const now = [...node.querySelectorAll<HTMLElement>(stops)];
  now[Math.min(place, now.length - 1)]?.focus({ preventScroll: true });
}
