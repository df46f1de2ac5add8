import { expect, it } from "vitest";
import { markCellPlaces } from "../../tools/notebook/cell-places.js";

/** A Markdown reader that takes in what the plugin adds to it. */
function reader() {
  const rules: ((state: object) => void)[] = [];
  const html = () => '<div class="observablehq ';
  markCellPlaces(".")({
    core: { ruler: { after: (_, __, rule) => rules.push(rule as (state: object) => void) } },
    renderer: { rules: { fence: html, placeholder: html } },
  });
  return (path: string) => {
    const [token] = [{ type: "fence", content: "", map: [0, 2], children: null, meta: null }];
    for (const rule of rules) rule({ src: "", tokens: [token], env: { path } });
    return token?.meta;
  };
}

it("Framework names a notebook by its file where it looks for a title: that holds up no page", () => {
  const placeAt = reader();
  const place = placeAt("/notebooks/helseplattformen");
  expect(place).toMatch(/^src\/notebooks\/helseplattformen\.md:\d+$/);
  expect(placeAt("notebooks/helseplattformen.md")).toBe(place);
});
