import type { Page } from "playwright-core";

/**
 * The names at the ends of what the page's charts draw that overlap another of the same chart or
 * leave it. Throws when there are none at all.
 */
export function overlappingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    let count = 0;
    for (const svg of document.querySelectorAll("svg.plot:has(.end-label)")) {
      const frame = svg.getBoundingClientRect();
      const labels = [...svg.querySelectorAll(".end-label")].map((label) => ({
        text: label.textContent ?? "",
        box: label.getBoundingClientRect(),
      }));
      count += labels.length;
      labels.sort((a, b) => a.box.top - b.box.top);
      labels.forEach(({ text, box }, index) => {
        // A box holds any letter, and the space that a line was broken at.
        const above = labels[index - 1]?.box.bottom ?? frame.top;
        if (box.top < above - 3 || box.right > frame.right + 5 || box.bottom > frame.bottom)
          found.push(text);
      });
    }
    if (count === 0) throw new Error("no chart has a name");
    return found;
  });
}
