import type { Selection } from "d3-selection";
import { attribute, content } from "../core/in-place.js";
import type { TextSize } from "./place-labels.js";

/** What a colour stands for. */
export interface KeyItem {
  /** The class that gives the colour. */
  readonly id: string;
  readonly label: string;
}

interface PlacedItem extends KeyItem {
  readonly x: number;
  readonly row: number;
}

/** Pixels: of a patch of colour, from it to its name, and from a name to the next patch. */
const size = { patch: 10, toName: 5, toNext: 16 };

/** Pixels from a row of names to the next. */
export const keyRow = 18;

/** Places names one after another, in as many rows as the width asks for. */
export function placeKey(
  items: readonly KeyItem[],
  { left, right }: { readonly left: number; readonly right: number },
  { widthOf }: TextSize,
): PlacedItem[] {
  let [x, row] = [left, 0];
  return items.map((item) => {
    const width = size.patch + size.toName + widthOf(item.label);
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const placed = { ...item, x, row };
    x += width + size.toNext;
    return placed;
  });
}

/** Draws what the colours stand for, the first row's middle at `top`. */
export function drawKey(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  placed: readonly PlacedItem[],
  top: number,
): void {
  const middle = ({ row }: PlacedItem) => top + row * keyRow;
  parent
    .selectAll<SVGRectElement, PlacedItem>("rect")
    .data(placed, ({ id }) => id)
    .join((enter) =>
      enter.append("rect").attr("width", size.patch).attr("height", size.patch).attr("rx", 2),
    )
    .each(attribute("class", ({ id }) => `key-patch ${id}`))
    .each(attribute("x", ({ x }) => x))
    .each(attribute("y", (item) => middle(item) - size.patch / 2));
  parent
    .selectAll<SVGTextElement, PlacedItem>("text")
    .data(placed, ({ id }) => id)
    .join((enter) => enter.append("text").attr("dy", "0.35em"))
    .each(attribute("class", ({ id }) => `key-name ${id}`))
    .each(attribute("x", ({ x }) => x + size.patch + size.toName))
    .each(attribute("y", middle))
    .each(content(({ label }) => label));
}
