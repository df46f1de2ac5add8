/**
 * Calls `before` and `after` each print of the page for as long as a node is in it: one that is taken
 * out, as a notebook's cell does that runs anew, is no longer drawn for paper, and can be forgotten.
 */
export function onPrint(node: Element, before: () => void, after: () => void = () => {}): void {
  // Told when a node that has a size comes into the page, and when it goes.
  new ResizeObserver(() => {
    const change = node.isConnected ? addEventListener : removeEventListener;
    change("beforeprint", before);
    change("afterprint", after);
  }).observe(node);
}
