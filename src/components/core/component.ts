/** A part of the page that lives through input: built once, brought up to date with rows. */
export type Component<Rows> = HTMLElement & { readonly update: (rows: Rows) => void };

/**
 * Keeps one child of `parent` a row, in the rows' order: built when its key first comes, updated in
 * place, taken out when its key is gone. `parent` holds nothing else.
 */
export function childPerRow<Row>(
  parent: HTMLElement,
  key: (row: Row, place: number) => string | number,
  build: (row: Row) => Component<Row>,
): (rows: readonly Row[]) => void {
  const children = new Map<string | number, Component<Row>>();
  return (rows) => {
    const keys = new Set(rows.map(key));
    for (const [known, child] of children) {
      if (keys.has(known)) continue;
      child.remove();
      children.delete(known);
    }
    rows.forEach((row, place) => {
      const child = children.get(key(row, place)) ?? build(row);
      children.set(key(row, place), child);
      const there = parent.children[place] ?? null;
      if (there !== child) parent.insertBefore(child, there);
      child.update(row);
    });
  };
}
