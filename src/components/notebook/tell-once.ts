/** Lets the first failed cell alone tell what several fail for; the others say `again`. */
export function tellOnce(
  text: string,
  again: string,
  root: ParentNode & Node = document.body,
): void {
  const shorten = () => {
    const [, ...others] = [...root.querySelectorAll(".observablehq--error")].filter((cell) =>
      cell.textContent?.includes(text),
    );
    for (const cell of others) cell.textContent = again;
  };
  new MutationObserver(shorten).observe(root, { childList: true, subtree: true });
}
