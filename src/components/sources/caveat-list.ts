import type { CaveatRow } from "../../view/sources/caveat-rows.js";
import { element } from "../core/element.js";
import { quotedNodes } from "./quoted-nodes.js";

/** What the figures don't say, each with the place where the report says so. */
export function caveatList(rows: readonly CaveatRow[]): HTMLElement {
  const items = rows.map(({ name, text, place }) =>
    element("li", {}, [
      element("strong", { text: `${name}.` }),
      " ",
      ...quotedNodes(text),
      " ",
      element("span", { class: "place", text: `(${place})` }),
    ]),
  );
  return element("div", { class: "prose" }, [element("ul", {}, items)]);
}
