/** Milliseconds in which what a control changes is drawn. */
const drawn = 500;

/**
 * Keeps a control where it is on the screen while one changes it: a line more above it is scrolled
 * away, in browsers too that hold no place by themselves. It asks where the control is only when
 * something above it changed its size.
 */
export function holdInPlace(control: HTMLElement): void {
  let top = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  const observer = new ResizeObserver(() => {
    if (performance.now() - changedAt > drawn) return;
    scrollBy({ top: control.getBoundingClientRect().top - top, behavior: "instant" });
  });
  const goOn = () => {
    changedAt = performance.now();
  };
  const begin = () => {
    top = control.getBoundingClientRect().top;
    for (const node of elementsAbove(control)) observer.observe(node);
  };
  // A finger that is put down may scroll the page; a key that leaves the control brings one to the next.
  control.addEventListener("pointerdown", begin);
  control.addEventListener("keydown", ({ key }) => {
    begin();
    if (key === "Tab") changedAt = Number.NEGATIVE_INFINITY;
    else goOn();
  });
  for (const type of ["input", "click"]) control.addEventListener(type, goOn);
}

/** What a control's place depends on: all that comes before it, and before what it is in. */
function elementsAbove(control: Element): Element[] {
  const above: Element[] = [];
  for (let node: Element | null = control; node !== null; node = node.parentElement)
    for (let one = node.previousElementSibling; one !== null; one = one.previousElementSibling)
      above.push(one);
  return above;
}
