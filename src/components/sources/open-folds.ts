import { decodedPart } from "../core/page/decoded-part.js";

/**
 * Folds that open by themselves: for what a link on this page or from another leads to, and all of
 * them for printing. `reveal` is told of the target first, so that a filter does not hide it.
 * What the page holds is there once `content` is.
 */
export function openFolds(content: Element, reveal: (id: string) => void): void {
  const open = () => {
    const id = decodedPart(location.hash.slice(1));
    const target = id === null ? null : document.getElementById(id);
    if (id === null || target === null) return;
    reveal(id);
    for (const fold of foldsAround(target)) fold.open = true;
    target.scrollIntoView();
  };
  whenConnected(content, () => {
    unlinkSummaries();
    open();
  });
  addEventListener("hashchange", open);
  // The address does not change by a second press on the same link.
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]') !== null) setTimeout(open);
  });
  openForPrint();
}

/** The folds that a heading heads, or that hold it. */
function foldsAround(target: Element): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let at: Element | null = target; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) folds.push(at);
  return folds;
}

/** A heading's link to itself has no place in what opens its fold: one thing to press is enough. */
function unlinkSummaries(): void {
  for (const link of document.querySelectorAll("summary a")) link.replaceWith(...link.childNodes);
}

function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    const folds = document.querySelectorAll<HTMLDetailsElement>("details.fold:not([open])");
    opened = [...folds];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}

function whenConnected(node: Element, run: () => void): void {
  if (node.isConnected) run();
  else requestAnimationFrame(() => whenConnected(node, run));
}
