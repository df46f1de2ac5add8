import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** What Plot's modules say, and what they say instead: a name's role goes wherever the name goes. */
const changes: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "style.js": [
    'applyAttr(selection, "aria-label", mark.ariaLabel);',
    'if (mark.ariaLabel != null) selection.attr("role", "group").attr("aria-label", mark.ariaLabel);',
  ],
  "plot.js": ['of ["aria-label", ', 'of ["role", "aria-label", '],
};

/**
 * Plot names the groups of its drawings (`<g aria-label="line">`), but a `<g>` may have a name only
 * with a role. This gives them one, while Plot is bundled. Throws when Plot has come to read otherwise.
 */
export const plotRoles: Plugin = {
  name: "plot-roles",
  setup({ onLoad }) {
    onLoad({ filter: /@observablehq[\\/]plot[\\/]src[\\/](style|plot)\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const [before, after] = changes[path.replace(/^.*[\\/]/, "")] ?? ["", ""];
      if (text.split(before).length !== 2) throw new Error(`${path}: expected "${before}" once`);
      return { contents: text.replace(before, after), loader: "js" };
    });
  },
};
