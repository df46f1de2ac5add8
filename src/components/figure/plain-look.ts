/**
 * How a mark looks, as every program that reads SVG understands it: Office and drawing programs draw
 * black what has a colour of newer CSS, and some stop at a unit.
 */
export function plainLook(value: string): string {
  return value
    .replace(/^rgba\(.*, 0\)$/, "none")
    .replace(/^color\(srgb ([^ ]+) ([^ ]+) ([^ ]+)\)$/, (_, ...found) => {
      const parts = found.slice(0, 3).map((part) => Math.round(Number(part) * 255));
      return `rgb(${parts.join(", ")})`;
    })
    .replace(/(\d)px\b/g, "$1");
}
