/** Attributes of an element; `text` is its text, `false` and `null` leave an attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Makes an HTML element. Text is always text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { text = null, ...attributes }: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (text !== null) node.textContent = String(text);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false)
      node.setAttribute(name, value === true ? "" : String(value));
  node.append(...children);
  return node;
}

/**
 * Sets a node's text if it differs, so that nothing is laid out anew without need. A text there is
 * changed, not replaced: a node that comes or goes makes the browser look for what it styles.
 */
export function setText(node: Element, text: string): void {
  const { firstChild, lastChild } = node;
  if (node.textContent === text) return;
  if (firstChild instanceof Text && firstChild === lastChild) firstChild.data = text;
  else node.textContent = text;
}

/** Sets an attribute if it differs, for the same reason. */
export function setAttribute(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

let made = 0;

/** An id no other element on the page has. */
export function uniqueId(prefix: string): string {
  made += 1;
  return `${prefix}-${made}`;
}
